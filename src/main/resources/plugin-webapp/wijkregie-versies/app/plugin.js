// The page Versies in Cockpit, and the way to it for who may read it.

import { bron } from './bron.js';
import { maak } from './bouw.js';
import { VERANDERD, toonPagina } from './pagina.js';

let einde;

const toonMenu = async (plek, api) => {
  const beeld = await bron(api).haal('menu').catch(() => null);
  if (beeld?.leest && plek.isConnected) {
    plek.replaceChildren(maak('a', { href: '#/versies' },
      beeld.wachtend > 0 ? `Versies (${beeld.wachtend} wacht${beeld.wachtend === 1 ? '' : 'en'})` : 'Versies'));
  }
};

/** Says how many proposals wait; Cockpit draws it once, so it follows what the page tells. */
const menu = {
  id: 'wijkregie-versies-menu',
  pluginPoint: 'cockpit.navigation',
  priority: 60,
  properties: { checkActive: adres => adres.includes('#/versies') },
  render: (plek, { api }) => {
    const opnieuw = () => {
      if (plek.isConnected) {
        toonMenu(plek, api);
      } else {
        document.removeEventListener(VERANDERD, opnieuw);
      }
    };
    document.addEventListener(VERANDERD, opnieuw);
    toonMenu(plek, api);
  },
};

const pagina = {
  id: 'wijkregie-versies-pagina',
  pluginPoint: 'cockpit.route',
  properties: { path: '/versies' },
  render: (plek, { api }) => {
    einde?.abort();
    einde = new AbortController();
    const knoop = maak('div', { class: 'wr-versies', lang: 'nl' });
    plek.replaceChildren(knoop);
    document.title = 'Versies | Wijkregie';
    toonPagina(knoop, bron(api, einde.signal));
  },
  unmount: () => einde?.abort(),
};

export default [menu, pagina];
