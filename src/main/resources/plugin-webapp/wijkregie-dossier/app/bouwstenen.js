// Building blocks of what we show in Tasklist and on the page of a case.
// Data only ever becomes text (textContent), never markup.

export const maak = (soort, eigenschappen = {}, ...inhoud) => {
  const element = document.createElement(soort);
  for (const [naam, waarde] of Object.entries(eigenschappen)) {
    if (waarde !== null && waarde !== undefined) {
      element.setAttribute(naam, waarde);
    }
  }
  element.append(...inhoud.filter(deel => deel !== null && deel !== undefined));
  return element;
};

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
// Moments come as local time of the municipality; they are shown as they are, wherever the browser stands.
const dagAlleen = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const dagEnTijd = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC',
});

export const bedrag = centen => euro.format(centen / 100);
export const tijdstip = moment => maak('time', { datetime: moment.slice(0, 16) }, dagEnTijd.format(new Date(`${moment.slice(0, 19)}Z`)));
export const dag = datum => maak('time', { datetime: datum }, dagAlleen.format(new Date(`${datum}T00:00:00Z`)));
export const jaNee = waarde => (waarde ? 'Ja' : 'Nee');
export const gegeven = waarde => waarde !== null && waarde !== undefined && waarde !== '';

export const langeTekst = tekst => maak('p', { class: 'wr-tekst' }, tekst);

export const uitklapbaar = (kop, ...inhoud) => maak('details', {}, maak('summary', {}, kop), ...inhoud);

export const tabel = (titel, kolommen, rijen, voet) => maak(
  'div', { class: 'wr-tabel', role: 'region', 'aria-label': titel, tabindex: '0' },
  maak(
    'table', {},
    maak('caption', {}, titel),
    maak('thead', {}, maak('tr', {}, ...kolommen.map(kolom => maak('th', { scope: 'col', class: kolom.stijl }, kolom.naam)))),
    maak('tbody', {}, ...rijen.map(rij => maak('tr', {}, ...rij.map((cel, nummer) => nummer === 0
      ? maak('th', { scope: 'row' }, cel)
      : maak('td', { class: kolommen[nummer].stijl }, cel))))),
    voet ? maak('tfoot', {}, maak('tr', {}, maak('th', { scope: 'row' }, voet[0]), maak('td', { class: 'wr-bedrag' }, voet[1]))) : null,
  ),
);

/** Facts with a name each; facts that are not known are left out. */
export const kenmerken = paren => maak(
  'dl', { class: 'wr-feiten' },
  ...paren.filter(([, waarde]) => gegeven(waarde)).map(([naam, waarde]) => maak('div', {}, maak('dt', {}, naam), maak('dd', {}, waarde))),
);

export const antwoorden = lijst => kenmerken(lijst.map(({ vraag, antwoord }) => [vraag, antwoord]));

// Tasklist has headings of its own above ours, a page has not: where we begin is said once.
let begin = 3;
export const beginBijKop = niveau => { begin = niveau; };

/** A heading: 0 for the whole, 1 for a part, 2 inside a part. */
export const kop = (diepte, eigenschappen, ...inhoud) => maak(
  `h${begin + diepte}`, { ...eigenschappen, class: `wr-kop-${diepte}` }, ...inhoud,
);

let teller = 0;
export const nieuwId = wat => {
  teller += 1;
  return `wr-${wat}-${teller}`;
};

export const deel = (titel, ...inhoud) => {
  const id = nieuwId('dossier-kop');
  return maak('section', { 'aria-labelledby': id }, kop(1, { id, tabindex: '-1' }, titel), ...inhoud);
};

/** A link; in a tab of Tasklist it opens a tab of its own, so that the form that is open there stays. */
export const koppeling = (adres, tekst, nieuwTabblad) => maak(
  'a', { href: adres, ...(nieuwTabblad ? { target: '_blank', rel: 'noopener' } : {}) },
  tekst, nieuwTabblad ? maak('span', { class: 'wr-alleen-voorlezen' }, ' (nieuw tabblad)') : null,
);
