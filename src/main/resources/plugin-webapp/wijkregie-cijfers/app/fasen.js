// Where cases stand: a grid of wijken and phases. The number stands in each square; the darker, the more.

import { breed, tekst, vlak } from './tekenbasis.js';

const RIJ = 34;
const KLEUREN = ['#ffffff', '#dbe7f6', '#a9c6ea', '#155cb5', '#0f4588'];

/** Fewest cases of each colour after white: equal steps up to the fullest square. */
const trap = (aantal, meest) => (aantal === 0 ? 0 : Math.min(4, 1 + Math.floor((4 * (aantal - 1)) / Math.max(4, meest))));

export const fasen = (d3, rijen, breedte, kolommen) => {
  const delen = kolommen.filter(({ sleutel }) => sleutel.startsWith('fase'));
  const naam = Math.min(breedte * 0.38, Math.max(...rijen.map((rij) => breed(rij.wijk.tekst))) + 12);
  const hoogte = 30 + rijen.length * RIJ + 2;
  const svg = vlak(d3, breedte, hoogte);
  const x = d3.scaleBand(delen.map(({ sleutel }) => sleutel), [naam, breedte - 1]).paddingInner(0.06);
  const meest = d3.max(rijen, (rij) => d3.max(delen, ({ sleutel }) => rij[sleutel].waarde));
  delen.forEach(({ sleutel }) => tekst(svg, x(sleutel) + x.bandwidth() / 2, 14, breedte < 480 ? sleutel.slice(4) : `Fase ${sleutel.slice(4)}`, 'middle'));
  rijen.forEach((rij, nummer) => {
    const y = 30 + nummer * RIJ;
    const wijk = tekst(svg, 0, y + RIJ / 2 - 1, rij.wijk.tekst);
    if (breed(rij.wijk.tekst) > naam) {
      wijk.attr('textLength', naam - 8).attr('lengthAdjust', 'spacingAndGlyphs');
    }
    delen.forEach(({ sleutel }) => {
      const stap = trap(rij[sleutel].waarde, meest);
      svg.append('rect').attr('x', x(sleutel)).attr('y', y).attr('width', x.bandwidth()).attr('height', RIJ - 4)
        .attr('fill', KLEUREN[stap]).attr('stroke', '#767676');
      tekst(svg, x(sleutel) + x.bandwidth() / 2, y + RIJ / 2 - 1, rij[sleutel].tekst, 'middle')
        .attr('fill', stap > 2 ? '#ffffff' : '#1a1a1a');
    });
  });
  return svg.node();
};
