// A form in the dossier. What was typed stays until it is kept, also when the reader looks elsewhere.

import { maak, nieuwId } from './bouwstenen.js';
import { oorsprong, stuur } from './verbinding.js';

// Under the name of the account: the next person at this computer does not find it. Logging out takes it away.
const sleutel = (dossier, soort) => `wijkregie-concept:${dossier.lezer}:${soort}:${dossier.zaak.kenmerk}`;

const verstuur = async ({ veld, fout, knop, gegevens }, { dossier, scherm, soort, adres, deel }) => {
  knop.disabled = true;
  fout.replaceChildren();
  veld.removeAttribute('aria-invalid');
  try {
    const { melding } = await stuur(
      `${oorsprong()}/werkplek/zaken/${encodeURIComponent(dossier.zaak.kenmerk)}/${adres}`, scherm.token(),
      { body: new URLSearchParams(gegevens()) },
    );
    sessionStorage.removeItem(sleutel(dossier, soort));
    scherm.herlaad({ [deel]: melding });
  } catch (geweigerd) {
    fout.replaceChildren(geweigerd.message);
    veld.setAttribute('aria-invalid', 'true');
    veld.focus();
  } finally {
    knop.disabled = false;
  }
};

/**
 * A form with one text box.
 *
 * @param opgave `soort` name under which the draft is kept, `adres` below the page of the case, `deel` that tells it was done,
 *   `label`, `uitleg` and `knop` texts, `voor` elements above the text box, `gegevens(tekst)` what is sent
 */
export const blad = opgave => {
  const { dossier, soort, label, uitleg, knop: knoptekst, voor = [], gegevens } = opgave;
  const id = nieuwId(soort);
  const veld = maak('textarea', { id, rows: '4', 'aria-describedby': `${id}-uitleg ${id}-fout` });
  const fout = maak('p', { id: `${id}-fout`, class: 'wr-fout', role: 'alert' });
  const knop = maak('button', { type: 'submit', class: 'wr-hoofd' }, knoptekst);
  veld.value = sessionStorage.getItem(sleutel(dossier, soort)) ?? '';
  veld.addEventListener('input', () => sessionStorage.setItem(sleutel(dossier, soort), veld.value));
  const formulier = maak(
    'form', { class: 'wr-formulier' },
    ...voor, maak('label', { for: id }, label), maak('p', { id: `${id}-uitleg`, class: 'wr-klein' }, uitleg), fout, veld, knop,
  );
  formulier.addEventListener('submit', evenement => {
    evenement.preventDefault();
    verstuur({ veld, fout, knop, gegevens: () => gegevens(veld.value, formulier) }, opgave);
  });
  return formulier;
};
