// Files that the resident sent: a list from which each can be saved.

import { deel, maak, tabel, tijdstip } from './bouwstenen.js';
import { oorsprong } from './verbinding.js';

const kolommen = [{ naam: 'Bestand' }, { naam: 'Soort' }, { naam: 'Grootte' }, { naam: 'Ontvangen' }, { naam: 'Bij' }];

const adres = (kenmerk, nummer) => `${oorsprong()}/werkplek/zaken/${encodeURIComponent(kenmerk)}/bijlagen/${nummer}`;

const rij = (kenmerk, een) => [
  maak('a', { href: adres(kenmerk, een.nummer), download: '' }, maak('bdi', {}, een.naam)),
  een.soort, een.grootte, tijdstip(een.moment), een.bij,
];

/** Null when the reader may not see them: then there is nothing to say about them either. */
export const bijlagen = ({ zaak, bijlagen: lijst }) => {
  if (lijst === null || lijst === undefined) {
    return null;
  }
  return lijst.length === 0
    ? deel('Bijlagen', maak('p', {}, 'De indiener heeft geen bestanden gestuurd.'))
    : deel(
      'Bijlagen',
      maak('p', {}, 'Gebruik deze bestanden alleen voor deze zaak.'),
      tabel('Bestanden van de indiener', kolommen, lijst.map(een => rij(zaak.kenmerk, een))),
    );
};
