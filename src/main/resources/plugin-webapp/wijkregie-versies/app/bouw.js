// Elements for the page. Data always becomes text, never markup.

/** An element with attributes and what stands in it; what is empty is left out. */
export const maak = (soort, eigenschappen = {}, ...inhoud) => {
  const element = document.createElement(soort);
  Object.entries(eigenschappen).forEach(([naam, waarde]) => waarde !== null && element.setAttribute(naam, waarde));
  element.append(...inhoud.filter(deel => deel !== null && deel !== undefined && deel !== ''));
  return element;
};

let teller = 0;

export const nieuwId = wat => {
  teller += 1;
  return `wr-versies-${wat}-${teller}`;
};

// Moments come as local time of the municipality; they are shown as they are, wherever the browser stands.
const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC',
});

export const tijdstip = moment => maak('time', { datetime: moment }, MOMENT.format(new Date(`${moment}Z`)));

/** A number with its word: "1 zaak", "3 zaken". */
export const aantal = (getal, een, meer) => `${getal} ${getal === 1 ? een : meer}`;

export const knop = (tekst, bij, soort = 'wr-rand') => {
  const element = maak('button', { type: 'button', class: soort }, tekst);
  element.addEventListener('click', bij);
  return element;
};

export const opsomming = zinnen => maak('ul', {}, ...zinnen.map(zin => maak('li', {}, zin)));

/** Facts with a name each; facts that are not known are left out. */
export const feiten = paren => maak('dl', { class: 'wr-feiten' }, ...paren.filter(([, waarde]) => waarde).map(
  ([naam, waarde]) => maak('div', {}, maak('dt', {}, naam), maak('dd', {}, waarde))));

/** A table that scrolls by itself when it is wider than its place, also with the keyboard. */
export const tabel = (titel, koppen, rijen) => maak(
  'div', { class: 'wr-schuif', role: 'region', tabindex: '0', 'aria-label': titel },
  maak('table', {},
    maak('caption', {}, titel),
    maak('thead', {}, maak('tr', {}, ...koppen.map(kop => maak('th', { scope: 'col' }, kop)))),
    maak('tbody', {}, ...rijen.map(rij => maak('tr', {}, ...rij.map((cel, plek) => (plek === 0
      ? maak('th', { scope: 'row' }, cel)
      : maak('td', {}, cel))))))));

/** Something that opens, and fetches what is in it the first time. */
export const uitklap = (titel, vul) => {
  const inhoud = maak('div');
  const element = maak('details', {}, maak('summary', {}, titel), inhoud);
  element.addEventListener('toggle', () => {
    if (element.open && !inhoud.hasChildNodes()) {
      vul(inhoud);
    }
  });
  return element;
};

/** Shows what went wrong, and a button to try again. */
export const meldFout = (plek, fout, opnieuw) => {
  if (fout.name !== 'AbortError') {
    plek.replaceChildren(maak('p', { role: 'alert', class: 'wr-fout' }, fout.message), knop('Opnieuw proberen', opnieuw));
  }
};

/**
 * A part of the page with its heading.
 *
 * @param vul fills its place; waits for answers of the server
 */
export const deel = (titel, vul) => {
  const id = nieuwId('kop');
  const inhoud = maak('div');
  const sectie = maak('section', { 'aria-labelledby': id }, maak('h2', { id, tabindex: '-1' }, titel), inhoud);
  const laad = async () => {
    sectie.setAttribute('aria-busy', 'true');
    if (!inhoud.hasChildNodes()) {
      inhoud.replaceChildren(maak('p', { role: 'status' }, 'Wordt geladen…'));
    }
    try {
      await vul(inhoud);
    } catch (fout) {
      meldFout(inhoud, fout, laad);
    }
    sectie.setAttribute('aria-busy', 'false');
  };
  return { sectie, laad };
};
