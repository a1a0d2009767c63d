// Fetching and sending. Every error has a message that is a Dutch sentence for the reader.

/** The engine whose Tasklist is open; its only one on a page of our own. */
export const engine = () => (location.pathname.match(/\/app\/tasklist\/([^/]+)/) || [null, 'default'])[1];

/** Path under which the application runs: what stands before the path of the web apps. */
export const oorsprong = () => {
  const app = document.querySelector('base')?.getAttribute('app-root') ?? '/';
  return app.slice(0, app.lastIndexOf('/'));
};

const vraag = async (adres, verzoek, zinnen) => {
  let antwoord;
  try {
    antwoord = await fetch(adres, { credentials: 'same-origin', ...verzoek, headers: { Accept: 'application/json', ...verzoek.headers } });
  } catch (fout) {
    if (fout.name === 'AbortError') {
      throw fout;
    }
    throw new Error(`${zinnen.onbereikbaar} Controleer uw verbinding en probeer het opnieuw.`);
  }
  if (antwoord.status === 401) {
    throw new Error(zinnen.uitgelogd);
  }
  const inhoud = await antwoord.json().catch(() => ({}));
  if (!antwoord.ok) {
    throw new Error(inhoud.message || inhoud.detail || `${zinnen.mislukt} Probeer het opnieuw.`);
  }
  return inhoud;
};

/** What stands at an address; `wat` names it in the sentences, such as "Het dossier". */
export const haal = (adres, wat, signaal) => vraag(adres, { signal: signaal }, {
  onbereikbaar: `${wat} kan niet worden opgehaald.`,
  uitgelogd: 'U bent niet meer ingelogd. Ververs de pagina en log opnieuw in.',
  mislukt: `${wat} kan nu niet worden getoond.`,
});

/** Sends a change with the token against forged requests; nothing is kept when it fails. */
export const stuur = (adres, token, verzoek) => vraag(
  adres, { ...verzoek, method: 'POST', headers: { ...verzoek.headers, 'X-XSRF-TOKEN': token } }, {
    onbereikbaar: 'Het bewaren is niet gelukt.',
    uitgelogd: 'U bent niet meer ingelogd. Log opnieuw in. Wat u typte, blijft hier staan.',
    mislukt: 'Het bewaren is niet gelukt.',
  },
);
