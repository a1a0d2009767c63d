// Tab "Wijkagenda" in Tasklist: shows the page of the agenda or the measure of the selected task in a frame.

const maak = (soort, eigenschappen = {}, ...inhoud) => {
  const element = document.createElement(soort);
  Object.entries(eigenschappen).forEach(([naam, waarde]) => element.setAttribute(naam, waarde));
  element.append(...inhoud);
  return element;
};

const engine = () => (location.pathname.match(/\/app\/tasklist\/([^/]+)/) || [null, 'default'])[1];

/** Path under which the application runs: what stands before the path of the web apps. */
const oorsprong = () => {
  const app = document.querySelector('base').getAttribute('app-root');
  return app.slice(0, app.lastIndexOf('/'));
};

/** Where the page of a task is, or an error whose message is a Dutch sentence for the reader. */
const haal = async (api, taak, signaal) => {
  let antwoord;
  try {
    antwoord = await fetch(`${api.tasklistApi}/plugin/wijkregie-wijkagenda/${engine()}/taak/${encodeURIComponent(taak)}`, {
      headers: { Accept: 'application/json' }, credentials: 'same-origin', signal: signaal,
    });
  } catch (fout) {
    if (fout.name === 'AbortError') {
      throw fout;
    }
    throw new Error('De wijkagenda kan niet worden opgehaald. Controleer uw verbinding en probeer het opnieuw.');
  }
  if (antwoord.status === 401) {
    throw new Error('U bent niet meer ingelogd. Ververs de pagina en log opnieuw in.');
  }
  const inhoud = await antwoord.json().catch(() => ({}));
  if (!antwoord.ok) {
    throw new Error(inhoud.message || 'De wijkagenda kan nu niet worden getoond. Probeer het opnieuw.');
  }
  return inhoud;
};

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

const laad = async (paneel, api, taak, signaal) => {
  paneel.setAttribute('aria-busy', 'true');
  paneel.replaceChildren(maak('p', { role: 'status' }, 'De wijkagenda wordt geladen…'));
  try {
    const verwijzing = await haal(api, taak, signaal);
    const delen = [];
    if (verwijzing.zin) {
      delen.push(maak('p', { role: 'status' }, verwijzing.zin));
    }
    if (verwijzing.adres) {
      delen.push(
        maak('p', {}, maak('a', { href: `${oorsprong()}${verwijzing.adres}`, target: '_blank', rel: 'noopener' }, 'Openen in een eigen venster')),
        kader(verwijzing, signaal),
      );
    }
    paneel.replaceChildren(...delen);
  } catch (fout) {
    if (fout.name === 'AbortError') {
      return;
    }
    const opnieuw = maak('button', { type: 'button', class: 'btn btn-default' }, 'Opnieuw proberen');
    opnieuw.addEventListener('click', () => laad(paneel, api, taak, signaal));
    paneel.replaceChildren(maak('p', { role: 'alert' }, fout.message), opnieuw);
  } finally {
    paneel.removeAttribute('aria-busy');
  }
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

// Tasklist calls unmount without saying for which panel: the oldest panel is always the one that goes.
const open = [];

export default [{
  id: 'wijkregie.wijkagenda',
  pluginPoint: 'tasklist.task.detail',
  priority: 950,
  properties: { label: 'Wijkagenda' },
  render: (plek, { api, taskId }) => {
    const afbreken = new AbortController();
    const paneel = maak('div', { class: 'wr-wijkagenda', lang: 'nl' });
    plek.append(paneel);
    open.push({ afbreken, paneel });
    laad(paneel, api, taskId, afbreken.signal);
  },
  unmount: () => {
    const oudste = open.shift();
    if (oudste) {
      oudste.afbreken.abort();
      oudste.paneel.remove();
    }
  },
}];
