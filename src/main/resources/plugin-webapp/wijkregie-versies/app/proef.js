// What a migration does with each case, as a list that stays readable with hundreds of cases.

import { aantal, knop, maak, opsomming, tabel } from './bouw.js';

const PER_KEER = 100;

/** Cases with how it went or would go; those that stay come first. */
export const zakentabel = (titel, zaken) => {
  const plek = maak('div');
  const toon = (tot) => {
    const deel = zaken.slice(0, tot);
    plek.replaceChildren(tabel(titel, ['Zaak', 'Uitslag', 'Wat verandert er?'],
      deel.map(zaak => [zaak.kenmerk, zaak.uitslagnaam, zaak.zin || '-'])));
    if (tot < zaken.length) {
      plek.append(knop(`Nog ${aantal(Math.min(PER_KEER, zaken.length - tot), 'zaak', 'zaken')} tonen`, () => toon(tot + PER_KEER)));
    }
  };
  toon(PER_KEER);
  return plek;
};

/** What was found in a dry run, and what the two versions differ in. */
export const proefverslag = (proef, verschil) => [
  maak('h3', {}, `Wat er anders is in versie ${proef.naar}`),
  opsomming(verschil.zinnen),
  maak('h3', {}, 'Wat er met de zaken gebeurt'),
  opsomming(proef.zinnen),
  ...(proef.zaken.length === 0 ? [] : [maak('details', {},
    maak('summary', {}, `Per zaak (${proef.zaken.length})`), zakentabel('Wat er met elke zaak gebeurt', proef.zaken))]),
  maak('p', {}, 'Er is nog niets veranderd. Zaken die niet mee kunnen, blijven lopen op hun eigen versie.'),
];
