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

const cel = ({ tekst }, { sleutel }, naar) => (naar[sleutel] ? [maak('a', { href: naar[sleutel](tekst) }, tekst)] : breekbaar(tekst));

/**
 * A table of figures; numbers stand right.
 *
 * @param naar for the key of a column whose cells are links: the address of a text
 */
export const tabel = ({ kolommen, rijen: alle }, titel, naar) => maak('div', { class: 'wr-schuif', tabindex: '0', role: 'region', 'aria-label': `Tabel: ${titel}` },
  maak('table', {},
    maak('caption', {}, titel),
    maak('thead', {}, maak('tr', {}, ...kolommen.map(({ naam }) => maak('th', { scope: 'col' }, naam)))),
    maak('tbody', {}, ...alle.map((rij) => maak('tr', {}, ...rij.map((deel, plek) => (plek === 0
      ? maak('th', { scope: 'row' }, ...cel(deel, kolommen[plek], naar))
      : maak('td', deel.waarde === null ? {} : { class: 'wr-getal' }, ...cel(deel, kolommen[plek], naar)))))))));
