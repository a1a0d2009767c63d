// Who changed the models when and why, and what changed in words.

import { deel, feiten, knop, maak, meldFout, opsomming, tijdstip, uitklap } from './bouw.js';

const PER_KEER = 10;
const SOORTEN = { nieuw: ' (nieuw)', weg: ' (vervalt)', gewijzigd: '' };

/** What a version changes, file by file. */
export const wijzigingen = versie => (versie.wijzigingen.length === 0
  ? [maak('p', {}, 'Er verandert niets.')]
  : versie.wijzigingen.flatMap(({ naam, soort, zinnen }) => [
    maak('p', { class: 'wr-bestand' }, `${naam}${SOORTEN[soort]}`), opsomming(zinnen)]));

const besluit = versie => versie.beoordeeldDoor && maak('span', {},
  `${versie.beoordeeldDoor}, `, tijdstip(versie.beoordeeldOp), versie.beoordeling ? `: ${versie.beoordeling}` : '');

/** Who, when, why and where from. */
export const gegevens = versie => feiten([
  ['Ingebracht door', versie.door || 'Het programma, bij het starten'],
  ['Op', tijdstip(versie.op)],
  ['Reden', versie.reden],
  ['Via', versie.bronnaam],
  ['Beoordeeld door', besluit(versie)],
]);

const regel = (bron, versie) => {
  const laad = async (plek) => {
    try {
      plek.replaceChildren(...wijzigingen(await bron.haal(`versies/${versie.nummer}`)));
    } catch (fout) {
      meldFout(plek, fout, () => laad(plek));
    }
  };
  return maak('article', { class: 'wr-kaart' },
    maak('h3', {}, `Versie ${versie.nummer} `, maak('span', { class: `wr-stand wr-stand-${versie.stand}` }, versie.standnaam)),
    gegevens(versie),
    uitklap(`Wat verandert versie ${versie.nummer}?`, laad));
};

export const versielijst = bron => deel('Alle versies', async (plek) => {
  const eerste = await bron.haal(`versies?vanaf=0&aantal=${PER_KEER}`);
  if (eerste.totaal === 0) {
    plek.replaceChildren(maak('p', {}, 'Er zijn nog geen versies. Breng een wijziging in, dan staat zij hier.'));
    return;
  }
  const lijst = maak('div', {}, ...eerste.versies.map(versie => regel(bron, versie)));
  const voet = maak('div');
  const toonVoet = () => {
    const getoond = lijst.childElementCount;
    voet.replaceChildren(maak('p', { role: 'status' }, `U ziet ${getoond} van de ${eerste.totaal} versies.`));
    if (getoond < eerste.totaal) {
      voet.append(knop('Meer versies tonen', meer));
    }
  };
  const meer = async () => {
    try {
      const volgende = await bron.haal(`versies?vanaf=${lijst.childElementCount}&aantal=${PER_KEER}`);
      const nieuw = volgende.versies.map(versie => regel(bron, versie));
      lijst.append(...nieuw);
      toonVoet();
      nieuw[0]?.querySelector('summary').focus();
    } catch (fout) {
      meldFout(voet, fout, meer);
    }
  };
  toonVoet();
  plek.replaceChildren(lijst, voet);
});
