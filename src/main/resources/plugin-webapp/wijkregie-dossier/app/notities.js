// Notes of staff, and a place to add one.

import { blad } from './blad.js';
import { deel, langeTekst, maak, tijdstip } from './bouwstenen.js';

const UITLEG = 'Collega’s die aan deze zaak werken, lezen uw notitie. De indiener leest haar niet. Schrijf geen e-mailadressen, '
  + 'telefoonnummers of rekeningnummers op.';

const notitie = ({ moment, functie, persoon, tekst }) => maak(
  'li', {},
  maak('p', { class: 'wr-klein' }, tijdstip(moment), `, ${functie}`, persoon ? ` (${persoon})` : ''),
  langeTekst(tekst),
);

const formulier = (dossier, scherm) => blad({
  dossier, scherm, soort: 'notitie', adres: 'notitie', deel: 'notities', label: 'Nieuwe notitie', uitleg: UITLEG,
  knop: 'Notitie bewaren', gegevens: tekst => ({ tekst }),
});

export const notities = (dossier, scherm) => deel(
  'Notities',
  scherm.gelukt.notities ? maak('p', { class: 'wr-gelukt', role: 'status', tabindex: '-1' }, scherm.gelukt.notities) : null,
  dossier.notities.length === 0
    ? maak('p', {}, 'Er zijn nog geen notities.')
    : maak('ol', { class: 'wr-notities' }, ...dossier.notities.map(notitie)),
  dossier.werk.magNotitie ? formulier(dossier, scherm) : null,
);
