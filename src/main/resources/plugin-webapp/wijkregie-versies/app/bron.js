// Asks the server, and sends changes. Every error has a message that is a Dutch sentence for the reader.

const engine = () => (location.pathname.match(/\/app\/cockpit\/([^/]+)/) || [null, 'default'])[1];

const vraag = async (adres, verzoek, onbereikbaar) => {
  let antwoord;
  try {
    antwoord = await fetch(adres, {
      credentials: 'same-origin', ...verzoek, headers: { Accept: 'application/json', ...verzoek.headers },
    });
  } catch (fout) {
    if (fout.name === 'AbortError') {
      throw fout;
    }
    throw new Error(`${onbereikbaar} Controleer uw verbinding en probeer het opnieuw.`);
  }
  if (antwoord.status === 401) {
    throw new Error('U bent niet meer ingelogd. Ververs de pagina en log opnieuw in.');
  }
  const inhoud = await antwoord.json().catch(() => null);
  if (!antwoord.ok || inhoud === null) {
    throw new Error(inhoud?.message || `${onbereikbaar} Probeer het opnieuw.`);
  }
  return inhoud;
};

/** Where answers come from, until the signal says that nobody waits for them any more. */
export const bron = (api, signaal) => {
  const adres = pad => `${api.cockpitApi}/plugin/wijkregie-versies/${engine()}/${pad}`;
  return {
    signaal,
    haal: pad => vraag(adres(pad), { signal: signaal }, 'Dit kan nu niet worden getoond.'),
    stuur: (pad, gegevens) => vraag(adres(pad), {
      method: 'POST',
      signal: signaal,
      body: JSON.stringify(gegevens),
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': api.CSRFToken },
    }, 'Het is niet gelukt. Er is niets veranderd.'),
  };
};
