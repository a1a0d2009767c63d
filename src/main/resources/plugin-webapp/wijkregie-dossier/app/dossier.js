// The dossier of a case, the same in the tab of Tasklist and on the page of the case.

import { bijlagen } from './bijlagen.js';
import { kop, koppeling, maak } from './bouwstenen.js';
import { gesprek } from './gesprek.js';
import { notities } from './notities.js';
import { overdracht } from './overdracht.js';
import { berichten, inzendingen, tijdlijn } from './verloop.js';
import { oorsprong } from './verbinding.js';
import { agenda, geld, omgeving, taken } from './werk.js';
import { advies, contactgegevens, ingediend, stand } from './zaak.js';

/** Buttons, not links: in Tasklist what stands behind the # of the address is taken. */
const inhoud = delen => maak(
  'nav', { 'aria-label': 'Delen van het dossier', class: 'wr-inhoud' },
  maak('ul', {}, ...delen.map(een => {
    const titel = een.querySelector('.wr-kop-1');
    const knop = maak('button', { type: 'button' }, titel.textContent);
    knop.addEventListener('click', () => {
      titel.scrollIntoView();
      titel.focus();
    });
    return maak('li', {}, knop);
  })),
);

const eigenPagina = kenmerk => maak(
  'p', {}, koppeling(`${oorsprong()}/werkplek/zaken/${encodeURIComponent(kenmerk)}`, 'Dossier op een eigen pagina', true),
);

/**
 * The elements of a dossier.
 *
 * @param scherm where it is shown: `opPagina` or in a tab, `token()` and `herlaad(gelukt)` for changes, `taak` that is selected,
 *   `collegas` to whom it may be given or null, `gelukt` sentences about what was just done, by part
 */
export const toonDossier = (dossier, scherm) => {
  const delen = [
    stand(dossier.zaak),
    taken(dossier.werk.taken, scherm),
    overdracht(scherm.collegas, scherm),
    ingediend(dossier.zaak),
    contactgegevens(dossier),
    gesprek(dossier, scherm),
    notities(dossier, scherm),
    geld(dossier.werk.geld),
    agenda(dossier.werk.agenda, scherm),
    omgeving(dossier.werk.omgeving, scherm),
    advies(dossier.adviezen, dossier.toetsing),
    inzendingen(dossier.inzendingen),
    bijlagen(dossier, scherm),
    berichten(dossier.berichten),
    tijdlijn(dossier.tijdlijn),
  ].filter(een => een !== null);
  return [
    kop(0, {}, `Dossier ${dossier.zaak.kenmerk}`),
    scherm.opPagina ? null : eigenPagina(dossier.zaak.kenmerk),
    inhoud(delen),
    ...delen,
  ].filter(een => een !== null);
};

/** After a change the sentence about it gets the focus, so that who does not see the screen hears it too. */
export const focusOpGelukt = paneel => paneel.querySelector('.wr-gelukt')?.focus();
