// What pictures share: the library that draws, colours that differ in brightness and pattern too, legends.

const LETTER = 14;

let geladen;

/** The drawing library, fetched once; it puts itself on the window. */
export const d3 = (oorsprong) => {
  geladen ??= import(`${oorsprong}/webjars/d3/7.9.0/dist/d3.min.js`).then(() => window.d3).catch(() => {
    geladen = undefined;
    throw new Error('De tekening kan nu niet worden gemaakt. De cijfers staan in de tabel.');
  });
  return geladen;
};

/** An empty picture as wide as there is room. */
export const vlak = (tekenaar, breedte, hoogte) => tekenaar.create('svg')
  .attr('width', breedte).attr('height', hoogte).attr('viewBox', `0 0 ${breedte} ${hoogte}`)
  .attr('font-size', LETTER).attr('font-family', 'Arial, Helvetica, sans-serif').attr('fill', '#1a1a1a');

/** A text at a place; anchor is start, middle or end. */
export const tekst = (vak, x, y, inhoud, anker = 'start') => vak.append('text')
  .attr('x', x).attr('y', y).attr('text-anchor', anker).attr('dominant-baseline', 'middle').text(inhoud);

/** About how wide a text is drawn. */
export const breed = (inhoud) => String(inhoud).length * LETTER * 0.56;

let teller = 0;

/** Fills of a picture: name to value for the attribute fill. Patterns tell parts apart without colour. */
export const vullingen = (svg) => {
  const nummer = teller++;
  const patroon = (naam, achter, voor, pad) => {
    const id = `wr-${naam}-${nummer}`;
    const vak = svg.append('defs').append('pattern').attr('id', id)
      .attr('width', 8).attr('height', 8).attr('patternUnits', 'userSpaceOnUse');
    vak.append('rect').attr('width', 8).attr('height', 8).attr('fill', achter);
    vak.append('path').attr('d', pad).attr('stroke', voor).attr('stroke-width', 2).attr('fill', 'none');
    return `url(#${id})`;
  };
  return {
    vol: '#0f4588',
    streep: patroon('streep', '#ffffff', '#155cb5', 'M-2,10 L10,-2 M-2,2 L2,-2 M6,10 L10,6'),
    leeg: '#ffffff',
    ruit: patroon('ruit', '#e5e7eb', '#5f6368', 'M0,0 L8,8 M8,0 L0,8'),
  };
};

/** A block of a bar; nothing for nothing. */
export const blok = (vak, x, y, breedte, hoogte, vulling) => {
  if (breedte > 0) {
    vak.append('rect').attr('x', x).attr('y', y).attr('width', breedte).attr('height', hoogte)
      .attr('fill', vulling).attr('stroke', '#1a1a1a').attr('stroke-width', 1);
  }
};

/** Names of the fills, from left to right and on as many lines as needed; returns the height it took. */
export const legenda = (vak, delen, breedte) => {
  let x = 0;
  let y = 12;
  delen.forEach(([vulling, naam]) => {
    const lengte = 34 + breed(naam);
    if (x > 0 && x + lengte > breedte) {
      x = 0;
      y += 24;
    }
    blok(vak, x + 1, y - 8, 18, 16, vulling);
    tekst(vak, x + 26, y, naam);
    x += lengte + 12;
  });
  return y + 20;
};
