// Bars from left to right, one row each: a name above the bar, its number behind it.

import { blok, breed, legenda, tekst, vlak, vullingen } from './tekenbasis.js';

const RIJ = 52;
const BALK = 20;

/**
 * @param delen parts of a bar from left to right: key of the column, name, fill
 * @param naam what stands above a row
 * @param achter what stands behind the bar of a row
 * @param merk key of the column of a mark on the bar, with its name; or nothing
 */
export const balken = ({ delen, naam, achter, merk }) => (d3, rijen, breedte) => {
  const svg = vlak(d3, breedte, 10);
  const vulling = vullingen(svg);
  const uitleg = delen.length > 1 || merk ? delen.map(([, tekstDeel, soort]) => [vulling[soort], tekstDeel]) : [];
  const boven = uitleg.length > 0 ? legenda(svg, merk ? [...uitleg, ['#b45309', merk.naam]] : uitleg, breedte) : 4;
  const lengte = (rij) => delen.reduce((som, [sleutel]) => som + Number(rij[sleutel].waarde), 0);
  const ruimte = breedte - Math.max(...rijen.map((rij) => breed(achter(rij)))) - 14;
  const meest = d3.max(rijen, (rij) => Math.max(lengte(rij), merk ? rij[merk.sleutel].waarde : 0)) || 1;
  const schaal = d3.scaleLinear([0, meest], [0, Math.max(40, ruimte)]);
  rijen.forEach((rij, nummer) => {
    const y = boven + nummer * RIJ;
    let x = 1;
    tekst(svg, 0, y + 9, naam(rij));
    delen.forEach(([sleutel, , soort]) => {
      const stuk = schaal(Number(rij[sleutel].waarde));
      blok(svg, x, y + 20, stuk, BALK, vulling[soort]);
      x += stuk;
    });
    if (merk) {
      const plek = 1 + schaal(rij[merk.sleutel].waarde);
      svg.append('path').attr('d', `M1,${y + 30} H${plek} M${plek},${y + 17} v26`).attr('stroke', '#b45309').attr('stroke-width', 3);
      x = Math.max(x, plek);
    }
    tekst(svg, x + 8, y + 31, achter(rij));
  });
  const hoogte = boven + rijen.length * RIJ;
  return svg.attr('height', hoogte).attr('viewBox', `0 0 ${breedte} ${hoogte}`).node();
};
