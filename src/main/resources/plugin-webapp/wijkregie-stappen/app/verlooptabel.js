// Tab "Verloop": the path of one instance as a table, with the path of what it called.

import { alsMoment, dagen, haal, maak, meldFout, opEnAf } from './bouwstenen.js';

const KOPPEN = ['Stap', 'Soort', 'Begonnen', 'Klaar', 'Hoe lang', 'Stand'];

/** Calendar days, as all figures count them. */
const duur = ({ begonnen, klaar }) => {
  if (!klaar) {
    return '-';
  }
  const dag = tijd => Date.parse(`${tijd.slice(0, 10)}T00:00Z`) / 86_400_000;
  return dagen(dag(klaar) - dag(begonnen));
};

const stand = ({ klaar, afgebroken }) => {
  if (!klaar) {
    return 'Hier is de zaak nu';
  }
  return afgebroken ? 'Afgebroken' : 'Klaar';
};

/** A row that opens the path of the called process under it. */
const uitklap = (stap, api, signaal) => {
  const plek = maak('td', { colspan: `${KOPPEN.length}` });
  const onder = maak('tr', { class: 'wr-onder', hidden: '' }, plek);
  const knop = maak('button', { type: 'button', class: 'btn btn-default', 'aria-expanded': 'false' }, `Verloop van ${stap.naam}`);
  const laad = async () => {
    try {
      plek.replaceChildren(tabel(await haal(api, `verloop/${encodeURIComponent(stap.aangeroepen)}`, signaal), api, signaal));
    } catch (fout) {
      meldFout(plek, fout, laad);
    }
  };
  knop.addEventListener('click', () => {
    const open = onder.hidden;
    onder.hidden = !open;
    knop.setAttribute('aria-expanded', `${open}`);
    if (open && plek.childElementCount === 0) {
      laad();
    }
  });
  return [knop, onder];
};

const rijen = (stap, api, signaal) => {
  const cel = maak('th', { scope: 'row' }, stap.naam);
  const rij = maak('tr', { class: stap.klaar ? '' : 'wr-nu' },
    cel,
    maak('td', {}, stap.soort),
    maak('td', {}, alsMoment(stap.begonnen)),
    maak('td', {}, stap.klaar ? alsMoment(stap.klaar) : '-'),
    maak('td', {}, duur(stap)),
    maak('td', {}, stand(stap)));
  if (!stap.aangeroepen) {
    return [rij];
  }
  const [knop, onder] = uitklap(stap, api, signaal);
  cel.append(maak('br'), knop);
  return [rij, onder];
};

const tabel = (beeld, api, signaal) => {
  const over = `Verloop van ${beeld.naam}${beeld.kenmerk ? `, ${beeld.kenmerk}` : ''}`;
  const meer = beeld.meer ? ' Alleen de eerste 2000 stappen staan hier.' : '';
  return maak('div', { class: 'wr-schuif', tabindex: '0', role: 'region', 'aria-label': over },
    maak('table', { class: 'wr-tabel' },
      maak('caption', {}, `${over}: stappen op volgorde van begin.${meer}`),
      maak('thead', {}, maak('tr', {}, ...KOPPEN.map(kop => maak('th', { scope: 'col' }, kop)))),
      maak('tbody', {}, ...beeld.stappen.flatMap(stap => rijen(stap, api, signaal)))));
};

const toon = (plek, { processInstanceId, api }) => {
  const einde = new AbortController();
  const paneel = maak('div', { class: 'wr-deel', lang: 'nl' });
  plek.append(paneel);
  const laad = async () => {
    paneel.replaceChildren(maak('p', { role: 'status' }, 'Het verloop wordt geladen…'));
    try {
      paneel.replaceChildren(tabel(await haal(api, `verloop/${encodeURIComponent(processInstanceId)}`, einde.signal), api, einde.signal));
    } catch (fout) {
      meldFout(paneel, fout, laad);
    }
  };
  laad();
  return () => einde.abort();
};

export const verlooptabel = {
  id: 'wijkregie.verloop.tabel',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 18,
  properties: { label: 'Verloop' },
  ...opEnAf(toon),
};
