// Asks the server for figures.

const engine = () => (location.pathname.match(/\/app\/cockpit\/([^/]+)/) || [null, 'default'])[1];

/** Path under which the application runs: what stands before the path of the web apps. */
const oorsprong = () => {
  const app = document.querySelector('base').getAttribute('app-root');
  return app.slice(0, app.lastIndexOf('/'));
};

/** The question as it stands in an address; what is not chosen is left out. */
const velden = (keuze) => new URLSearchParams(Object.entries(keuze).filter(([, waarde]) => waarde)).toString();

/** Where figures come from; a failed question is an error whose message is a Dutch sentence for the reader. */
export const haal = (api) => {
  const adres = (wat, keuze) => `${api.cockpitApi}/plugin/wijkregie-cijfers/${engine()}/${wat}?${velden(keuze)}`;
  const vraag = async (wat, keuze, signaal) => {
    let antwoord;
    try {
      antwoord = await fetch(adres(wat, keuze), {
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
    const inhoud = await antwoord.json().catch(() => null);
    if (!antwoord.ok || !inhoud) {
      throw new Error(inhoud?.message || 'De cijfers kunnen nu niet worden getoond. Probeer het opnieuw.');
    }
    return inhoud;
  };
  return {
    vraag,
    oorsprong: oorsprong(),
    bestand: (wat, keuze) => adres(`${wat}.csv`, keuze),
    zaak: (kenmerk) => `${api.cockpitApi}/plugin/wijkregie-cijfers/${engine()}/zaak/${encodeURIComponent(kenmerk)}`,
  };
};
