// Proposals that wait for a second pair of eyes.

import { deel, maak } from './bouw.js';
import { bevindingen } from './inbrengen.js';
import { redenformulier } from './formulier.js';
import { gegevens, wijzigingen } from './versielijst.js';

const KNOPPEN = { akkoord: 'Akkoord: in gebruik nemen', weigeren: 'Weigeren', intrekken: 'Intrekken' };

const voorstel = (bron, versie, klaar) => {
  const melding = maak('div');
  const beslis = daad => async (reden) => {
    const uitkomst = await bron.stuur(`versies/${versie.nummer}/${daad}`, { reden });
    if (uitkomst.uitkomst === 'afgekeurd') {
      melding.replaceChildren(...bevindingen(uitkomst));
      return;
    }
    klaar(uitkomst.zin);
  };
  return maak('article', { class: 'wr-kaart' },
    maak('h3', {}, `Voorstel ${versie.nummer}`),
    gegevens(versie),
    maak('h4', {}, 'Wat er verandert'),
    ...wijzigingen(versie),
    melding,
    versie.kan.includes('akkoord') ? null : maak('p', {}, 'Een collega van procesbeheer beslist over dit voorstel.'),
    versie.kan.length === 0 ? null : redenformulier(versie.kan.includes('akkoord') ? 'Waarom beslist u dit?' : 'Waarom trekt u dit in?', versie.kan.map(daad => [KNOPPEN[daad], beslis(daad)])));
};

/**
 * The proposals, oldest first.
 *
 * @param gedaan called after a decision: the rest of the page changes too
 */
export const wachtend = (bron, gedaan) => {
  let zin = '';
  const sectie = deel('Wacht op akkoord van een collega', async (plek) => {
    const { versies } = await bron.haal('versies?stand=wacht&aantal=100');
    const volledig = await Promise.all(versies.map(({ nummer }) => bron.haal(`versies/${nummer}`)));
    const melding = maak('p', { class: 'wr-gelukt', role: 'status', tabindex: '-1' }, zin);
    melding.hidden = !zin;
    plek.replaceChildren(melding, ...(volledig.length === 0
      ? [maak('p', {}, 'Er wacht niets. U hoeft niets te doen.')]
      : volledig.map(versie => voorstel(bron, versie, async (gelukt) => {
        zin = gelukt;
        await sectie.laad();
        sectie.sectie.querySelector('.wr-gelukt').focus();
        gedaan();
      }))));
    zin = '';
  });
  return sectie;
};
