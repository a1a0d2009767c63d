// What the reader chose to see: kept for this browser tab, the same for every process.

const SLEUTEL = 'wijkregie-stappen';
const BEGIN = { weergave: 'wacht', wijk: '', periode: 'twaalf', weg: true };

export const WEERGAVEN = { wacht: 'Wacht nu', duur: 'Doorlooptijd', telaat: 'Te laat', uit: 'Uit' };
export const PERIODEN = { twaalf: 'Laatste 12 maanden', ditjaar: 'Dit jaar', vorigjaar: 'Vorig jaar' };

const luisteraars = new EventTarget();

const lees = () => {
  try {
    const bewaard = { ...BEGIN, ...JSON.parse(sessionStorage.getItem(SLEUTEL)) };
    return {
      ...bewaard,
      weergave: bewaard.weergave in WEERGAVEN ? bewaard.weergave : BEGIN.weergave,
      periode: bewaard.periode in PERIODEN ? bewaard.periode : BEGIN.periode,
    };
  } catch {
    return { ...BEGIN };
  }
};

let gekozen = lees();

export const keuze = () => gekozen;

export const kies = wijziging => {
  gekozen = { ...gekozen, ...wijziging };
  sessionStorage.setItem(SLEUTEL, JSON.stringify(gekozen));
  luisteraars.dispatchEvent(new CustomEvent('gekozen', { detail: Object.keys(wijziging) }));
};

/** Calls back with the names of what changed, until the signal ends it. */
export const bijKeuze = (terug, signaal) =>
  luisteraars.addEventListener('gekozen', ({ detail }) => terug(detail), { signal: signaal });

/** The choice as the server asks it. Without months it takes the last twelve. */
export const alsVraag = ({ wijk, periode } = gekozen, nu = new Date()) => {
  const vraag = new URLSearchParams();
  if (wijk) {
    vraag.set('wijk', wijk);
  }
  const jaar = nu.getFullYear();
  if (periode === 'ditjaar') {
    vraag.set('van', `${jaar}-01`);
  } else if (periode === 'vorigjaar') {
    vraag.set('van', `${jaar - 1}-01`);
    vraag.set('tot', `${jaar - 1}-12`);
  }
  const tekst = vraag.toString();
  return tekst ? `?${tekst}` : '';
};
