// Elements for the page. Data always becomes text, never markup.

/** An element with attributes and what stands in it. */
export const maak = (soort, eigenschappen = {}, ...inhoud) => {
  const element = document.createElement(soort);
  Object.entries(eigenschappen).forEach(([naam, waarde]) => element.setAttribute(naam, waarde));
  element.append(...inhoud);
  return element;
};

/** The rows of a table with figures as objects: the cell of each column under its key. */
export const rijen = ({ kolommen, rijen: cellen }) => cellen.map((rij) => Object.fromEntries(
  rij.map((cel, plek) => [kolommen[plek].sleutel, cel])));

/** Names such as Herten/Maasplassen may go on below, so that a table stays narrow. */
const breekbaar = (tekst) => tekst.split('/').flatMap((deel, plek) => (plek === 0 ? [deel] : ['/', maak('wbr'), deel]));

/** A table of figures; numbers stand right. */
export const tabel = (cijfers, titel) => maak('div', { class: 'wr-schuif', tabindex: '0', role: 'region', 'aria-label': `Tabel: ${titel}` },
  maak('table', {},
    maak('caption', {}, titel),
    maak('thead', {}, maak('tr', {}, ...cijfers.kolommen.map(({ naam }) => maak('th', { scope: 'col' }, naam)))),
    maak('tbody', {}, ...cijfers.rijen.map((rij) => maak('tr', {}, ...rij.map((cel, plek) => (plek === 0
      ? maak('th', { scope: 'row' }, ...breekbaar(cel.tekst))
      : maak('td', cel.waarde === null ? {} : { class: 'wr-getal' }, ...breekbaar(cel.tekst)))))))));
