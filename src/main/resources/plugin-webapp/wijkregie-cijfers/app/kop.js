// The way from Cockpit to the other pages of the workplace, and only those parts of Cockpit that say something to the reader.

import { maak } from './bouw.js';
import { haal } from './bron.js';

const menu = (oorsprong, links) => maak('ul', { class: 'wr-kop', 'aria-label': 'Werkplek' },
  ...links.map(({ naam, adres }) => maak('li', {}, maak('a', { href: oorsprong + adres }, naam))));

/** Drawn anew each time that somebody logs in. When the answer does not come, Cockpit stays as it was. */
export const kop = {
  id: 'wijkregie-kop',
  pluginPoint: 'cockpit.navigation',
  priority: 1,
  render: async (plek, { api }) => {
    document.body.classList.remove('wr-zonder-techniek');
    const bron = haal(api);
    const beeld = await bron.vraag('werkplek', {}).catch(() => null);
    if (beeld && plek.isConnected) {
      document.body.classList.toggle('wr-zonder-techniek', !beeld.techniek);
      plek.replaceChildren(menu(bron.oorsprong, beeld.links));
    }
  },
};
