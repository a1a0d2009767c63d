// Tab "Wijkagenda" in Tasklist: shows the page of the agenda or the measure of the selected task in a frame.

import { maak } from '../../../wijkregie-dossier/static/app/bouwstenen.js';
import { tabblad, vul } from '../../../wijkregie-dossier/static/app/paneel.js';
import { engine, haal, oorsprong } from '../../../wijkregie-dossier/static/app/verbinding.js';

/** A frame as high as what stands in it, so that there is one scroll bar: that of Tasklist. */
const kader = ({ adres, titel }, signaal) => {
  const frame = maak('iframe', { src: `${oorsprong()}${adres}`, title: titel });
  let wacht;
  frame.addEventListener('load', () => {
    wacht?.disconnect();
    const inhoud = frame.contentDocument?.querySelector('main');
    if (!inhoud) {
      return;
    }
    const pas = () => { frame.style.height = `${Math.ceil(inhoud.getBoundingClientRect().height) + 40}px`; };
    pas();
    wacht = new ResizeObserver(pas);
    wacht.observe(inhoud);
  });
  signaal.addEventListener('abort', () => wacht?.disconnect());
  return frame;
};

const toon = ({ zin, adres, titel }, signaal) => [
  zin ? maak('p', { role: 'status' }, zin) : null,
  adres ? maak('p', {}, maak('a', { href: `${oorsprong()}${adres}`, target: '_blank', rel: 'noopener' }, 'Openen in een eigen venster')) : null,
  adres ? kader({ adres, titel }, signaal) : null,
].filter(deel => deel !== null);

const laad = (paneel, { api, taak, signaal }) => {
  const adres = `${api.tasklistApi}/plugin/wijkregie-wijkagenda/${engine()}/taak/${encodeURIComponent(taak)}`;
  return vul(paneel, 'De wijkagenda', () => haal(adres, 'De wijkagenda', signaal), verwijzing => toon(verwijzing, signaal));
};

// The pages keep what was typed and not saved. Whoever logs in next must not find it.
const wisConcepten = () => Object.keys(sessionStorage)
  .filter(sleutel => sleutel.startsWith('wijkregie-concept:'))
  .forEach(sleutel => sessionStorage.removeItem(sleutel));

// Not when a session ran out: the same person logs in again and goes on. Only the choice to log out ends the work.
document.addEventListener('click', ({ target }) => {
  if (target.closest?.("[ng-click='logout()']")) {
    wisConcepten();
  }
}, true);

export default [
  tabblad({ id: 'wijkregie.wijkagenda', priority: 950, properties: { label: 'Wijkagenda' } }, 'wr-wijkagenda', laad),
];
