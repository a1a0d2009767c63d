// What is left of each wijkbudget: per wijk a bar for each pot, all on one scale of euros.

import { blok, breed, legenda, tekst, vlak, vullingen } from './tekenbasis.js';

const RIJ = 26;
const BALK = 18;
const POT = 96;
const DELEN = [['besteed', 'Besteed', 'vol'], ['gereserveerd', 'Gereserveerd', 'streep'], ['vrij', 'Vrij', 'leeg'], ['vervallen', 'Vervallen', 'ruit']];

const achter = (rij) => `${rij.vrij.tekst.replace(/,00$/, '')} vrij`;

const som = (rij) => DELEN.reduce((samen, [sleutel]) => samen + Number(rij[sleutel].waarde), 0);

const teken = (svg, rij, y, schaal, vulling) => {
  let x = POT;
  tekst(svg, 0, y + BALK / 2, rij.pot.tekst);
  DELEN.forEach(([sleutel, , soort]) => {
    const stuk = schaal(Number(rij[sleutel].waarde));
    blok(svg, x, y, stuk, BALK, vulling[soort]);
    x += stuk;
  });
  tekst(svg, x + 8, y + BALK / 2 + 1, achter(rij));
};

/** The picture; behind each bar what can still be granted. */
export const budget = (d3, rijen, breedte) => {
  const svg = vlak(d3, breedte, 10);
  const vulling = vullingen(svg);
  const vervallen = rijen.some((rij) => Number(rij.vervallen.waarde) > 0);
  const delen = DELEN.filter(([sleutel]) => sleutel !== 'vervallen' || vervallen);
  let y = legenda(svg, delen.map(([, naam, soort]) => [vulling[soort], naam]), breedte);
  const ruimte = breedte - POT - Math.max(...rijen.map((rij) => breed(achter(rij)))) - 12;
  const schaal = d3.scaleLinear([0, d3.max(rijen, som) || 1], [0, Math.max(30, ruimte)]);
  d3.group(rijen, (rij) => rij.wijk.tekst).forEach((potten, wijk) => {
    tekst(svg, 0, y + 10, wijk).attr('font-weight', 'bold');
    y += 24;
    potten.forEach((rij) => {
      teken(svg, rij, y, schaal, vulling);
      y += RIJ;
    });
    y += 8;
  });
  return svg.attr('height', y).attr('viewBox', `0 0 ${breedte} ${y}`).node();
};
