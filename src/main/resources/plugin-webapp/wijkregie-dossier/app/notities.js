// Notes of staff, and a place to add one. What was typed stays until it is kept, also when the reader looks elsewhere.

import { deel, langeTekst, maak, nieuwId, tijdstip } from './bouwstenen.js';
import { oorsprong, stuur } from './verbinding.js';

const UITLEG = 'Collega’s die aan deze zaak werken, lezen uw notitie. De indiener leest haar niet. Schrijf geen e-mailadressen, '
  + 'telefoonnummers of rekeningnummers op.';

// Under the name of the account: the next person at this computer does not find it. Logging out takes it away.
const sleutel = dossier => `wijkregie-concept:${dossier.lezer}:notitie:${dossier.zaak.kenmerk}`;

const notitie = ({ moment, functie, persoon, tekst }) => maak(
  'li', {},
  maak('p', { class: 'wr-klein' }, tijdstip(moment), `, ${functie}`, persoon ? ` (${persoon})` : ''),
  langeTekst(tekst),
);

const bewaar = async (veld, fout, knop, dossier, { token, herlaad }) => {
  knop.disabled = true;
  fout.replaceChildren();
  veld.removeAttribute('aria-invalid');
  try {
    const { melding } = await stuur(
      `${oorsprong()}/werkplek/zaken/${encodeURIComponent(dossier.zaak.kenmerk)}/notitie`, token(),
      { body: new URLSearchParams({ tekst: veld.value }) },
    );
    sessionStorage.removeItem(sleutel(dossier));
    herlaad({ notities: melding });
  } catch (geweigerd) {
    fout.replaceChildren(geweigerd.message);
    veld.setAttribute('aria-invalid', 'true');
    veld.focus();
  } finally {
    knop.disabled = false;
  }
};

const formulier = (dossier, scherm) => {
  const id = nieuwId('notitie');
  const veld = maak('textarea', { id, rows: '4', 'aria-describedby': `${id}-uitleg ${id}-fout` });
  const fout = maak('p', { id: `${id}-fout`, class: 'wr-fout', role: 'alert' });
  const knop = maak('button', { type: 'submit', class: 'wr-hoofd' }, 'Notitie bewaren');
  veld.value = sessionStorage.getItem(sleutel(dossier)) ?? '';
  veld.addEventListener('input', () => sessionStorage.setItem(sleutel(dossier), veld.value));
  const blad = maak(
    'form', { class: 'wr-formulier' },
    maak('label', { for: id }, 'Nieuwe notitie'), maak('p', { id: `${id}-uitleg`, class: 'wr-klein' }, UITLEG), fout, veld, knop,
  );
  blad.addEventListener('submit', evenement => {
    evenement.preventDefault();
    bewaar(veld, fout, knop, dossier, scherm);
  });
  return blad;
};

export const notities = (dossier, scherm) => deel(
  'Notities',
  scherm.gelukt.notities ? maak('p', { class: 'wr-gelukt', role: 'status', tabindex: '-1' }, scherm.gelukt.notities) : null,
  dossier.notities.length === 0
    ? maak('p', {}, 'Er zijn nog geen notities.')
    : maak('ol', { class: 'wr-notities' }, ...dossier.notities.map(notitie)),
  dossier.werk.magNotitie ? formulier(dossier, scherm) : null,
);
