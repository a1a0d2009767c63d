// Tab "Cijfers per stap": the figures of the heat map as a table and as a file.

import { adres, alsMaand, dagen, haal, maak, meldFout, opEnAf } from './bouwstenen.js';
import { PERIODEN, alsVraag, bijKeuze, keuze, kies } from './keuze.js';

const KOPPEN = ['Stap', 'Soort', 'Deel van het proces', 'Wacht nu', 'Te laat', 'Gedaan', 'Helft klaar binnen'];

let volgnummer = 0;

const keuzelijst = (naam, keuzes, gekozen, bij) => {
  volgnummer += 1;
  const id = `wr-lijst-${volgnummer}`;
  const lijst = maak('select', { id, class: 'form-control' }, ...keuzes.map(([code, tekst]) => maak('option', { value: code }, tekst)));
  lijst.value = keuzes.some(([code]) => code === gekozen) ? gekozen : keuzes[0][0];
  lijst.addEventListener('change', () => bij(lijst.value));
  return maak('div', {}, maak('label', { for: id }, naam), lijst);
};

const rij = stap => {
  const getal = (tekst, klasse = '') => maak('td', { class: `wr-getal ${klasse}` }, tekst);
  return maak('tr', {},
    maak('th', { scope: 'row' }, stap.naam),
    maak('td', {}, stap.soort),
    maak('td', {}, stap.deel || '-'),
    getal(`${stap.wachtend}`),
    getal(`${stap.teLaat}`, stap.teLaat > 0 ? 'wr-telaat' : ''),
    getal(`${stap.gedaan}`),
    getal(stap.mediaan === null ? '-' : dagen(stap.mediaan)));
};

const tabel = beeld => {
  if (beeld.stappen.length === 0) {
    return maak('p', {}, 'In dit proces wacht een zaak nergens. Er zijn geen cijfers per stap.');
  }
  const wijk = beeld.wijken.find(({ code }) => code === beeld.wijk)?.naam || 'alle wijken';
  return maak('div', { class: 'wr-schuif', tabindex: '0', role: 'region', 'aria-label': 'Cijfers per stap' },
    maak('table', { class: 'wr-tabel' },
      maak('caption', {}, `Cijfers per stap van ${beeld.naam}, ${wijk}. "Wacht nu" en "Te laat" gelden nu; de andere cijfers gaan over ${alsMaand(beeld.van)} tot en met ${alsMaand(beeld.tot)}.`),
      maak('thead', {}, maak('tr', {}, ...KOPPEN.map((kop, plek) => maak('th', { scope: 'col', class: plek > 2 ? 'wr-getal' : '' }, kop)))),
      maak('tbody', {}, ...beeld.stappen.map(rij))));
};

const toon = (plek, { api }, scope) => {
  const einde = new AbortController();
  const pad = `stappen/${encodeURIComponent(scope.processDefinition.key)}`;
  const keuzes = maak('div', { class: 'wr-keuzes' });
  const inhoud = maak('div', { 'aria-live': 'polite' });
  plek.append(maak('div', { class: 'wr-deel', lang: 'nl' }, keuzes, inhoud));

  // Made once: a list that is replaced while somebody uses it would lose the focus.
  const vulKeuzes = beeld => {
    if (keuzes.childElementCount === 0) {
      const wijken = [['', 'Alle wijken'], ...beeld.wijken.map(({ code, naam }) => [code, naam])];
      keuzes.append(
        keuzelijst('Wijk', wijken, beeld.wijk, wijk => kies({ wijk })),
        keuzelijst('Periode', Object.entries(PERIODEN), keuze().periode, periode => kies({ periode })),
      );
    }
  };
  const laad = async () => {
    inhoud.setAttribute('aria-busy', 'true');
    try {
      const beeld = await haal(api, `${pad}${alsVraag()}`, einde.signal);
      vulKeuzes(beeld);
      inhoud.replaceChildren(
        maak('p', {}, maak('a', { href: adres(api, `${pad}.csv${alsVraag()}`), download: '' }, 'Download als CSV')),
        tabel(beeld),
      );
    } catch (fout) {
      meldFout(inhoud, fout, laad);
    } finally {
      inhoud.removeAttribute('aria-busy');
    }
  };
  bijKeuze(wat => wat.some(naam => naam === 'wijk' || naam === 'periode') && laad(), einde.signal);
  laad();
  return () => einde.abort();
};

export const staptabel = {
  id: 'wijkregie.stappen.tabel',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 8,
  properties: { label: 'Cijfers per stap' },
  ...opEnAf(toon),
};
