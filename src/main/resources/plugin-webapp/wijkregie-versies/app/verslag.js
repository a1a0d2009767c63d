// Migrations that were carried out or are under way: progress, report, and back again.

import { aantal, deel, feiten, maak, meldFout, opsomming, tijdstip, uitklap } from './bouw.js';
import { redenformulier } from './formulier.js';
import { zakentabel } from './proef.js';

const WACHT_MS = 1500;

const titel = ({ nummer, procesnaam, van, naar, terugVan }) => `Verhuizing ${nummer}: ${procesnaam}, van versie ${van} naar versie ${naar}`
  + (terugVan ? ` (terug van verhuizing ${terugVan})` : '');

/** How far it is, as a bar and in words. */
const voortgang = ({ klaar, totaal }) => maak('div', { class: 'wr-voortgang' },
  maak('progress', { max: `${Math.max(totaal, 1)}`, value: `${klaar}`, 'aria-label': 'Voortgang van de verhuizing' }),
  maak('p', {}, `${klaar} van ${aantal(totaal, 'zaak', 'zaken')} gedaan`));

const terugformulier = (bron, verhuizing, gestart) => maak('details', {},
  maak('summary', {}, `Verhuizing ${verhuizing.nummer} terugdraaien`),
  maak('p', {}, `De zaken die nu op versie ${verhuizing.naar} lopen door deze verhuizing, gaan terug naar versie ${verhuizing.van}.`),
  redenformulier('Waarom draait u dit terug?', [['Terug naar de vorige versie', async (reden) => {
    gestart(await bron.stuur(`verhuizingen/${verhuizing.nummer}/terug`, { reden }));
  }]]));

/** The report of one migration, with every case. */
const verslag = (bron, verhuizing, gestart) => [
  feiten([
    ['Begonnen door', verhuizing.door], ['Op', tijdstip(verhuizing.op)], ['Reden', verhuizing.reden], ['Stand', verhuizing.standnaam],
  ]),
  opsomming(verhuizing.zinnen),
  verhuizing.zaken.length > 0 ? zakentabel(`Zaken van verhuizing ${verhuizing.nummer}`, verhuizing.zaken) : '',
  verhuizing.kanTerug ? terugformulier(bron, verhuizing, gestart) : '',
].filter(stuk => stuk !== '');

const regel = (bron, verhuizing, gestart) => {
  const laad = async (plek) => {
    try {
      plek.replaceChildren(...verslag(bron, await bron.haal(`verhuizingen/${verhuizing.nummer}`), gestart));
    } catch (fout) {
      meldFout(plek, fout, () => laad(plek));
    }
  };
  return uitklap(`${titel(verhuizing)} (${verhuizing.standnaam.toLowerCase()})`, laad);
};

const even = signaal => new Promise((verder) => {
  const wekker = setTimeout(verder, WACHT_MS);
  signaal.addEventListener('abort', () => clearTimeout(wekker), { once: true });
});

/**
 * The migrations, newest first; one that is under way is followed until it is done.
 *
 * @param gedaan called when one is done: other parts of the page change too
 */
export const verhuisverslagen = (bron, gedaan) => {
  const volg = async (verhuizing, plek) => {
    let nu = verhuizing;
    const balk = maak('div');
    const melding = maak('p', { role: 'status', tabindex: '-1' }, `${titel(nu)} is begonnen.`);
    plek.replaceChildren(maak('div', { class: 'wr-kaart' }, melding, balk));
    while (nu.stand === 'bezig' && !bron.signaal.aborted) {
      balk.replaceChildren(voortgang(nu));
      await even(bron.signaal);
      nu = await bron.haal(`verhuizingen/${nu.nummer}`);
    }
    balk.replaceChildren(voortgang(nu), opsomming(nu.zinnen));
    melding.textContent = `${titel(nu)} is ${nu.standnaam.toLowerCase()}.`;
  };

  const lopend = maak('div');
  const lijst = maak('div');
  let gevolgd;
  const toonLijst = async () => {
    const alle = await bron.haal('verhuizingen');
    lijst.replaceChildren(...(alle.length === 0
      ? [maak('p', {}, 'Er zijn nog geen zaken verhuisd.')]
      : alle.map(verhuizing => regel(bron, verhuizing, begonnen))));
    return alle;
  };
  const begonnen = async (verhuizing) => {
    gevolgd = verhuizing.nummer;
    sectie.sectie.querySelector('h2').focus();
    sectie.sectie.scrollIntoView({ block: 'start' });
    try {
      await Promise.all([volg(verhuizing, lopend), toonLijst()]);
      await toonLijst();
      gedaan();
    } catch (fout) {
      meldFout(lopend, fout, () => begonnen(verhuizing));
    }
  };
  const sectie = deel('Verhuizingen', async (plek) => {
    const alle = await toonLijst();
    plek.replaceChildren(lopend, lijst);
    const bezig = alle.find(({ stand, nummer }) => stand === 'bezig' && nummer !== gevolgd);
    if (bezig) {
      gevolgd = bezig.nummer;
      volg(bezig, lopend).then(toonLijst).then(gedaan).catch(fout => meldFout(lopend, fout, () => begonnen(bezig)));
    }
  });
  return { ...sectie, begonnen };
};
