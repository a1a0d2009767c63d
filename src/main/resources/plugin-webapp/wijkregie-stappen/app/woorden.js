// Words of the engine that stand in no language file of Cockpit.

const SOORTEN = new Map([
  ['timer-intermediate-transition', 'Wachten op tijd'],
  ['timer-transition', 'Wachten op tijd'],
  ['timer-start-event', 'Begin op tijd'],
  ['timer-start-event-subprocess', 'Begin op tijd'],
  ['timeout-task', 'Tijd om'],
  ['async-continuation', 'Verder op de achtergrond'],
  ['message-correlation', 'Bericht afleveren'],
  ['conditional', 'Wachten op gegeven'],
]);

const zet = (deel, tekst) => {
  if (tekst && deel.data !== tekst) {
    deel.data = tekst;
  }
};

const perTekst = (welke, woord) => document.querySelectorAll(welke).forEach(element => [...element.childNodes]
  .filter(deel => deel.nodeType === Node.TEXT_NODE)
  .forEach(deel => zet(deel, woord(deel.data.trim()))));

/** Replaces them where they stand; called each time that the page was drawn anew. */
export const vertaal = () => {
  perTekst('td.type', tekst => SOORTEN.get(tekst));
  // Such as "DATE: ${wachttimer}": from which figure of the model the moment comes says nothing to a reader.
  perTekst('td.configuration', tekst => (/^(DATE|DURATION|CYCLE): /.test(tekst) ? 'Volgens het model' : null));
  perTekst('.null-value', tekst => (tekst === 'null' ? 'Geen' : null));
  perTekst('.alert .status, .alert strong, .alert', tekst => (tekst.startsWith('Error: ') ? tekst.slice(7) : null));
  perTekst('.alert .message, .alert .status, .alert', tekst => (
    tekst.includes('decision definition') ? tekst.replaceAll('decision definition', 'beslistabel') : null));
};
