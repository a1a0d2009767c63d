// What every part of this plugin needs: elements, dates and answers of the server.

/** Makes an element; what stands in it becomes text, never markup. */
export const maak = (soort, eigenschappen = {}, ...inhoud) => {
  const element = document.createElement(soort);
  Object.entries(eigenschappen).forEach(([naam, waarde]) => element.setAttribute(naam, waarde));
  element.append(...inhoud);
  return element;
};

// In plugins of a diagram Cockpit hands over the address of the page instead of the name of the engine.
const engine = () => (location.pathname.match(/\/app\/cockpit\/([^/]+)/) || [null, 'default'])[1];

export const adres = (api, pad) => `${api.cockpitApi}/plugin/wijkregie-stappen/${engine()}/${pad}`;

/** What stands at a path of this plugin, or an error whose message is a Dutch sentence for the reader. */
export const haal = async (api, pad, signaal) => {
  let antwoord;
  try {
    antwoord = await fetch(adres(api, pad), {
      headers: { Accept: 'application/json' }, credentials: 'same-origin', signal: signaal,
    });
  } catch (fout) {
    if (fout.name === 'AbortError') {
      throw fout;
    }
    throw new Error('De cijfers kunnen niet worden opgehaald. Controleer uw verbinding en probeer het opnieuw.');
  }
  if (antwoord.status === 401) {
    throw new Error('U bent niet meer ingelogd. Ververs de pagina en log opnieuw in.');
  }
  const inhoud = await antwoord.json().catch(() => ({}));
  if (!antwoord.ok) {
    throw new Error(inhoud.message || 'De cijfers kunnen nu niet worden getoond. Probeer het opnieuw.');
  }
  return inhoud;
};

/** Shows a sentence about what went wrong, and a button to try again. */
export const meldFout = (plek, fout, opnieuw) => {
  if (fout.name === 'AbortError') {
    return;
  }
  const knop = maak('button', { type: 'button', class: 'btn btn-default' }, 'Opnieuw proberen');
  knop.addEventListener('click', opnieuw);
  plek.replaceChildren(maak('p', { role: 'alert' }, fout.message), knop);
};

const DAG = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short' });
const DAG_JAAR = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric' });
const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit',
});
const MAAND = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric' });

/** Server times carry no zone: they are shown as they stand. */
export const alsMoment = tijd => MOMENT.format(new Date(tijd));
export const alsMaand = maand => MAAND.format(new Date(`${maand}-01T00:00`));
export const alsDag = (tijd, nu = new Date()) => {
  const dag = new Date(tijd);
  return (dag.getFullYear() === nu.getFullYear() ? DAG : DAG_JAAR).format(dag);
};
export const dagen = aantal => (aantal === 1 ? '1 dag' : `${aantal} dagen`);

/**
 * Cockpit calls unmount without saying for which place: the oldest is always the one that goes.
 *
 * @param toon shows the part and returns what removes it
 */
export const opEnAf = toon => {
  const open = [];
  return {
    render: (...gegevens) => { open.push(toon(...gegevens)); },
    unmount: () => { open.shift()?.(); },
  };
};
