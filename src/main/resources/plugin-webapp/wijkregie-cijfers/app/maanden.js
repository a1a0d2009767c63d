// Cases per month: a line with dots for what came in, a broken line with squares for what ended.

import { tekst, vlak } from './tekenbasis.js';

const HOOGTE = 280;
const RAND = { boven: 44, onder: 30, links: 40, rechts: 14 };
const LIJNEN = [
  { sleutel: 'ontvangen', naam: 'Ontvangen', kleur: '#155cb5', streep: '', teken: 'symbolCircle' },
  { sleutel: 'afgerond', naam: 'Afgerond', kleur: '#1a1a1a', streep: '7 4', teken: 'symbolSquare' },
];

/** Month as short as people write it, such as mrt 26. */
const kort = (maand) => {
  const [naam, jaar] = maand.split(' ');
  return `${naam === 'maart' ? 'mrt' : naam.slice(0, 3)} ${jaar.slice(2)}`;
};

const assen = (d3, svg, rijen, x, y, breedte) => {
  const stappen = y.ticks(5).filter(Number.isInteger);
  stappen.forEach((stap) => {
    svg.append('path').attr('d', `M${RAND.links},${y(stap)} H${breedte - RAND.rechts}`).attr('stroke', stap === 0 ? '#1a1a1a' : '#d1d5db');
    tekst(svg, RAND.links - 8, y(stap), d3.format('d')(stap), 'end');
  });
  const elke = Math.ceil(rijen.length / Math.max(2, Math.floor((breedte - RAND.links) / 64)));
  rijen.forEach((rij, nummer) => {
    if ((rijen.length - 1 - nummer) % elke === 0) {
      const anker = nummer === rijen.length - 1 && rijen.length > 1 ? 'end' : 'middle';
      tekst(svg, anker === 'end' ? breedte : x(nummer), HOOGTE - 12, kort(rij.maand.tekst), anker);
    }
  });
};

const lijn = (d3, svg, rijen, x, y, { sleutel, kleur, streep, teken }) => {
  svg.append('path').attr('fill', 'none').attr('stroke', kleur).attr('stroke-width', 2.5).attr('stroke-dasharray', streep)
    .attr('d', d3.line((rij, nummer) => x(nummer), (rij) => y(rij[sleutel].waarde))(rijen));
  rijen.forEach((rij, nummer) => svg.append('path').attr('fill', kleur)
    .attr('d', d3.symbol(d3[teken], 48)()).attr('transform', `translate(${x(nummer)},${y(rij[sleutel].waarde)})`));
};

export const maanden = (d3, rijen, breedte) => {
  const svg = vlak(d3, breedte, HOOGTE);
  const meest = d3.max(rijen, (rij) => Math.max(rij.ontvangen.waarde, rij.afgerond.waarde));
  const y = d3.scaleLinear([0, Math.max(1, meest)], [HOOGTE - RAND.onder, RAND.boven]).nice(5);
  const x = d3.scalePoint(rijen.map((rij, nummer) => nummer), [RAND.links, breedte - RAND.rechts]).padding(0.3);
  assen(d3, svg, rijen, x, y, breedte);
  LIJNEN.forEach((soort, nummer) => {
    lijn(d3, svg, rijen, x, y, soort);
    const begin = nummer * 130;
    svg.append('path').attr('d', `M${begin},12 h34`).attr('stroke', soort.kleur).attr('stroke-width', 2.5).attr('stroke-dasharray', soort.streep);
    svg.append('path').attr('fill', soort.kleur).attr('d', d3.symbol(d3[soort.teken], 48)()).attr('transform', `translate(${begin + 17},12)`);
    tekst(svg, begin + 42, 13, soort.naam);
  });
  return svg.node();
};
