// A place on the screen that fills itself from an address, and says so when that does not work.

import { maak } from './bouwstenen.js';

/**
 * Fills the panel; again when the reader asks for it.
 *
 * @param haal gives the content, or throws an error with a Dutch sentence
 * @param toon makes elements of the content
 */
export const vul = async (paneel, wat, haal, toon) => {
  paneel.setAttribute('aria-busy', 'true');
  if (!paneel.hasChildNodes()) {
    paneel.append(maak('p', { role: 'status' }, `${wat} wordt geladen…`));
  }
  try {
    const inhoud = await haal();
    paneel.replaceChildren(...toon(inhoud));
  } catch (fout) {
    if (fout.name === 'AbortError') {
      return;
    }
    const opnieuw = maak('button', { type: 'button', class: 'btn btn-default' }, 'Opnieuw proberen');
    opnieuw.addEventListener('click', () => vul(paneel, wat, haal, toon));
    paneel.replaceChildren(maak('p', { role: 'alert' }, fout.message), opnieuw);
  } finally {
    paneel.removeAttribute('aria-busy');
  }
};

/** A tab of Tasklist: `begin` fills the panel of a task and stops when the signal says so. */
export const tabblad = (eigenschappen, klasse, begin) => {
  // Tasklist calls unmount without saying for which panel, once per render, sometimes after the next one was rendered:
  // the oldest panel is always the one that goes.
  const open = [];
  return {
    ...eigenschappen,
    pluginPoint: 'tasklist.task.detail',
    render: (plek, { api, taskId }) => {
      const afbreken = new AbortController();
      const paneel = maak('div', { class: klasse, lang: 'nl' });
      plek.append(paneel);
      open.push({ afbreken, paneel });
      begin(paneel, { api, taak: taskId, signaal: afbreken.signal });
    },
    unmount: () => {
      const oudste = open.shift();
      if (oudste) {
        oudste.afbreken.abort();
        oudste.paneel.remove();
      }
    },
  };
};
