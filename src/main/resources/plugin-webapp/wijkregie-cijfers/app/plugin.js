// Figures on the start page of Cockpit: what every wijkbudget has left, where cases stand, what is late, how long it takes.

import { maak } from './bouw.js';
import { haal } from './bron.js';
import { zonderGaten } from './indeling.js';
import { keuzebalk } from './keuze.js';
import { kop } from './kop.js';
import { paneel } from './paneel.js';
import { tekenaars } from './tekeningen.js';

/**
 * The tiles of Cockpit itself say little to a manager: what we add comes first, also for the keyboard. Cockpit puts our
 * place on the page only after it was filled.
 */
const zetBovenaan = (plek) => requestAnimationFrame(() => {
  const sectie = plek.closest('section.deprecate');
  sectie?.parentElement?.prepend(sectie);
});

/** The panels below the choice; each is drawn anew when the choice changes. */
const toonPanelen = (knoop, bron, aanbod, signaal) => {
  const panelen = aanbod.panelen
    .filter(({ id }) => tekenaars[id])
    .map((kop) => paneel({ kop, bron, teken: tekenaars[kop.id], signaal }));
  const balk = keuzebalk(aanbod, (keuze) => panelen.forEach((deel) => deel.toon(keuze)));
  const rooster = maak('div', { class: 'wr-panelen' }, ...panelen.map((deel) => deel.knoop));
  knoop.append(balk.knoop, zonderGaten(rooster, signaal));
  panelen.forEach((deel) => deel.toon(balk.keuze()));
};

const begin = async (knoop, bron, signaal) => {
  knoop.replaceChildren(maak('h1', {}, 'Wijkregie in cijfers'));
  const stand = maak('p', { role: 'status' }, 'De cijfers worden geladen…');
  knoop.append(stand);
  try {
    const aanbod = await bron.vraag('panelen', {}, signaal);
    stand.remove();
    if (aanbod.panelen.length === 0) {
      knoop.append(maak('p', {}, 'Cijfers per stap ziet u bij elk proces. Kies bovenaan Processen, en dan het proces.'));
      return;
    }
    toonPanelen(knoop, bron, aanbod, signaal);
  } catch (fout) {
    if (fout.name === 'AbortError') {
      return;
    }
    const opnieuw = maak('button', { type: 'button', class: 'wr-knop' }, 'Opnieuw proberen');
    opnieuw.addEventListener('click', () => begin(knoop, bron, signaal));
    knoop.replaceChildren(maak('h1', {}, 'Wijkregie in cijfers'), maak('p', { role: 'alert', class: 'wr-fout' }, fout.message), opnieuw);
  }
};

let einde;

export default [
  kop,
  {
    id: 'wijkregie-cijfers',
    pluginPoint: 'cockpit.dashboard',
    priority: 100,
    render: (plek, { api }) => {
      einde?.abort();
      einde = new AbortController();
      const knoop = maak('div', { class: 'wr-cijfers', role: 'region', 'aria-label': 'Wijkregie in cijfers' });
      plek.replaceChildren(knoop);
      zetBovenaan(plek);
      begin(knoop, haal(api), einde.signal);
    },
    unmount: () => einde?.abort(),
  },
];
