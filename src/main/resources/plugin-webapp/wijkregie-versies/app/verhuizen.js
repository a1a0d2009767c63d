// Moving cases to another version: choose, see what happens, carry out.

import { aantal, deel, maak, meldFout } from './bouw.js';
import { keuzelijst, redenformulier, veld } from './formulier.js';
import { proefverslag } from './proef.js';

const versienaam = versie => `Versie ${versie.versie}${versie.nieuwste ? ' (nieuwste)' : ''}, ${aantal(versie.zaken, 'zaak', 'zaken')}`;

/** Lists of versions; from is where cases run, to is the newest unless somebody chooses otherwise. */
const versievelden = (versies, gekozen) => {
  const keuzes = versies.map(versie => [`${versie.versie}`, versienaam(versie)]);
  const van = keuzelijst(keuzes, `${gekozen || versies.find(versie => versie.zaken > 0 && !versie.nieuwste)?.versie || versies[0]?.versie}`);
  const naar = keuzelijst(keuzes, `${versies.find(versie => versie.nieuwste)?.versie}`);
  return { van, naar, velden: [veld('Van versie', van), veld('Naar versie', naar)] };
};

/** The form that begins the migration of a dry run; without cases that can move there is nothing to begin. */
const begin = (bron, proef, gestart) => (proef.verhuizen === 0
  ? maak('p', {}, 'Geen enkele zaak kan mee. Kies een andere versie.')
  : redenformulier('Waarom verhuist u deze zaken?', [[`${aantal(proef.verhuizen, 'zaak', 'zaken')} verhuizen`, async (reden) => {
    const { proces, van, naar } = proef;
    gestart(await bron.stuur('verhuizingen', { proces, van, naar, reden }));
  }]]));

/**
 * The part in which one moves cases; `kies` fills in a process and the version that its cases run on.
 *
 * @param gestart called with a migration that has begun
 */
export const verhuizen = (bron, gestart) => {
  let gevraagd = {};
  let lijsten;
  const uitkomst = maak('div', { class: 'wr-uitkomst', tabindex: '-1' });

  const proef = async (vraag, plek) => {
    plek.replaceChildren(maak('p', { role: 'status' }, 'De proef loopt. Bij veel zaken duurt dit tot een halve minuut…'));
    try {
      const pad = `processen/${encodeURIComponent(vraag.proces)}/verschil?van=${vraag.van}&naar=${vraag.naar}`;
      const [uitslag, verschil] = await Promise.all([bron.stuur('verhuizingen/proef', vraag), bron.haal(pad)]);
      plek.replaceChildren(...proefverslag(uitslag, verschil), begin(bron, uitslag, (verhuizing) => {
        plek.replaceChildren();
        gestart(verhuizing);
      }));
      plek.focus();
    } catch (fout) {
      meldFout(plek, fout, () => proef(vraag, plek));
    }
  };

  const formulier = (processen) => {
    const metOudere = processen.find(({ versies: alle }) => alle.length > 1)?.sleutel;
    const proces = keuzelijst(processen.map(({ sleutel, naam }) => [sleutel, naam]), gevraagd.proces || metOudere);
    const versies = maak('div', { class: 'wr-naast' });
    const knop = maak('button', { type: 'submit', class: 'wr-hoofd' }, 'Laat zien wat er gebeurt');
    const laadVersies = async () => {
      knop.disabled = true;
      uitkomst.replaceChildren();
      try {
        const gekozen = await bron.haal(`processen/${encodeURIComponent(proces.value)}`);
        lijsten = versievelden(gekozen.versies, gevraagd.proces === proces.value ? gevraagd.van : null);
        versies.replaceChildren(...lijsten.velden);
        knop.disabled = false;
      } catch (fout) {
        meldFout(versies, fout, laadVersies);
      }
    };
    proces.addEventListener('change', laadVersies);
    versies.addEventListener('change', () => uitkomst.replaceChildren());
    const blad = maak('form', { class: 'wr-formulier' }, veld('Proces', proces), versies, knop);
    blad.addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      proef({ proces: proces.value, van: Number(lijsten.van.value), naar: Number(lijsten.naar.value) }, uitkomst);
    });
    return laadVersies().then(() => blad);
  };

  const sectie = deel('Zaken verhuizen naar een andere versie', async (plek) => {
    const processen = await bron.haal('processen');
    plek.replaceChildren(
      maak('p', {}, 'Kijk eerst wat er gebeurt. Daarna beslist u. Er verandert pas iets als u op verhuizen drukt.'),
      await formulier(processen), uitkomst);
  });
  const kies = async (proces, van) => {
    gevraagd = { proces, van };
    await sectie.laad();
    sectie.sectie.querySelector('h2').focus();
    sectie.sectie.scrollIntoView({ block: 'start' });
  };
  return { ...sectie, kies };
};
