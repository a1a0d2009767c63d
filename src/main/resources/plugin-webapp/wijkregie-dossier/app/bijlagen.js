// Files of the case: a list from which each can be saved, and a place to add one.

import { deel, maak, nieuwId, tabel, tijdstip } from './bouwstenen.js';
import { oorsprong, stuur } from './verbinding.js';

const kolommen = [
  { naam: 'Bestand' }, { naam: 'Soort' }, { naam: 'Grootte' }, { naam: 'Ontvangen' }, { naam: 'Bij' }, { naam: 'Wie ziet het' },
];

const map = kenmerk => `${oorsprong()}/werkplek/zaken/${encodeURIComponent(kenmerk)}/bijlagen`;

const rij = (kenmerk, een) => [
  maak('a', { href: `${map(kenmerk)}/${een.nummer}`, download: '' }, maak('bdi', {}, een.naam)),
  een.soort, een.grootte, tijdstip(een.moment), een.bij, een.voorIndiener ? 'Ook de indiener' : 'Alleen medewerkers',
];

const verstuur = async ({ formulier, veld, fout, knop }, { dossier, scherm }) => {
  knop.disabled = true;
  fout.replaceChildren();
  veld.removeAttribute('aria-invalid');
  try {
    const { melding } = await stuur(map(dossier.zaak.kenmerk), scherm.token(), { body: new FormData(formulier) });
    scherm.herlaad({ bijlagen: melding });
  } catch (geweigerd) {
    fout.replaceChildren(geweigerd.message);
    veld.setAttribute('aria-invalid', 'true');
    veld.focus();
  } finally {
    knop.disabled = false;
  }
};

const formulier = (dossier, scherm) => {
  const id = nieuwId('bestand');
  const veld = maak('input', {
    id, type: 'file', name: 'bestand', accept: '.pdf,.jpg,.jpeg,.png', 'aria-describedby': `${id}-uitleg ${id}-fout`,
  });
  const fout = maak('p', { id: `${id}-fout`, class: 'wr-fout', role: 'alert' });
  const knop = maak('button', { type: 'submit', class: 'wr-hoofd' }, 'Bestand toevoegen');
  const blad = maak(
    'form', { class: 'wr-formulier' },
    maak('label', { for: id }, 'Bestand dat u per mail of aan de balie kreeg'),
    maak('p', { id: `${id}-uitleg`, class: 'wr-klein' }, 'PDF, JPEG of PNG, hoogstens 10 MB. Alleen medewerkers zien het, tenzij u het vinkje zet.'),
    fout, veld,
    maak(
      'p', { class: 'wr-rondje' },
      maak('input', { id: `${id}-ook`, type: 'checkbox', name: 'voorIndiener', value: 'true' }),
      maak('label', { for: `${id}-ook` }, 'Ook voor de indiener'),
    ),
    knop,
  );
  blad.addEventListener('submit', evenement => {
    evenement.preventDefault();
    verstuur({ formulier: blad, veld, fout, knop }, { dossier, scherm });
  });
  return blad;
};

/** Null when the reader may not see them: then there is nothing to say about them either. */
export const bijlagen = (dossier, scherm) => {
  const { zaak, bijlagen: lijst } = dossier;
  if (lijst === null || lijst === undefined) {
    return null;
  }
  return deel(
    'Bijlagen',
    scherm.gelukt.bijlagen ? maak('p', { class: 'wr-gelukt', role: 'status', tabindex: '-1' }, scherm.gelukt.bijlagen) : null,
    lijst.length === 0
      ? maak('p', {}, 'Er zijn geen bestanden bij deze zaak.')
      : maak('p', {}, 'Gebruik deze bestanden alleen voor deze zaak.'),
    lijst.length === 0 ? null : tabel('Bestanden bij deze zaak', kolommen, lijst.map(een => rij(zaak.kenmerk, een))),
    dossier.werk.gesprek.magAntwoorden ? formulier(dossier, scherm) : null,
  );
};
