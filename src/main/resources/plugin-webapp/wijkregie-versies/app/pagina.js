// The page Versies: what waits, bringing in, running cases, moving them, and every version.

import { maak, meldFout, opsomming } from './bouw.js';
import { bezetting } from './bezetting.js';
import { inbrengen } from './inbrengen.js';
import { verhuisverslagen } from './verslag.js';
import { verhuizen } from './verhuizen.js';
import { versielijst } from './versielijst.js';
import { wachtend } from './wachtend.js';

/** Event of the document: a version was brought in or decided about. */
export const VERANDERD = 'wijkregie-versies-veranderd';

/** What somebody must know before anything else: live models with faults, and newer files that were left out. */
const waarschuwingen = (stand) => {
  const delen = [];
  if (stand.bevindingen.length > 0) {
    delen.push(maak('div', { class: 'wr-fout' },
      maak('p', {}, 'De controle vindt fouten in wat nu in gebruik is. Herstel deze met een nieuwe wijziging.'),
      opsomming(stand.bevindingen.map(een => een.zin))));
  }
  if (stand.overgeslagen.length > 0) {
    delen.push(maak('div', { class: 'wr-let-op' },
      maak('p', {}, 'Van deze bestanden is er een nieuwere in het programma of in de map. U had ze zelf ook veranderd, daarom geldt uw bestand nog. Neem de verschillen over en breng het bestand opnieuw in.'),
      opsomming(stand.overgeslagen)));
  }
  return delen;
};

const bouw = (plek, bron, stand) => {
  const laadMet = (...welke) => {
    document.dispatchEvent(new Event(VERANDERD));
    welke.forEach(deel => deel?.laad());
  };
  const verslagen = verhuisverslagen(bron, () => [telling, verhuis].forEach(deel => deel?.laad()));
  const verhuis = stand.beheert ? verhuizen(bron, verslagen.begonnen) : null;
  const telling = bezetting(bron, verhuis ? verhuis.kies : null);
  const wacht = wachtend(bron, () => laadMet(telling, verhuis, alle));
  const brengIn = stand.beheert ? inbrengen(bron, stand, () => laadMet(wacht, telling, verhuis, alle)) : null;
  const alle = versielijst(bron);
  const delen = [wacht, brengIn, telling, verhuis, verslagen, alle].filter(deel => deel !== null);
  plek.append(
    stand.beheert ? '' : maak('p', {}, 'U kunt de versies bekijken. Wijzigen doet iemand van procesbeheer.'),
    ...waarschuwingen(stand), ...delen.map(({ sectie }) => sectie));
  delen.forEach(deel => deel.laad());
};

/** Fills the page, or says why not. */
export const toonPagina = async (plek, bron) => {
  plek.replaceChildren(maak('h1', {}, 'Versies van processen, formulieren en beslistabellen'));
  const laden = maak('p', { role: 'status' }, 'De pagina wordt geladen…');
  plek.append(laden);
  try {
    const stand = await bron.haal('stand');
    laden.remove();
    bouw(plek, bron, stand);
  } catch (fout) {
    const melding = maak('div');
    laden.replaceWith(melding);
    meldFout(melding, fout, () => toonPagina(plek, bron));
  }
};
