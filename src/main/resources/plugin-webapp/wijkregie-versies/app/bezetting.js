// Which cases run on which version of a process, and at which step.

import { aantal, deel, knop, maak, opsomming, tabel, tijdstip } from './bouw.js';

const stappen = ({ stappen: alle }) => (alle.length === 0
  ? '-'
  : maak('details', {}, maak('summary', {}, aantal(alle.length, 'stap', 'stappen')),
    opsomming(alle.map(stap => `${stap.naam}: ${stap.aantal}`))));

const rij = (proces, versie, verhuis) => [
  proces.naam,
  `${versie.versie}${versie.nieuwste ? ' (nieuwste)' : ''}`,
  tijdstip(versie.geplaatstOp),
  versie.modelversie ? `${versie.modelversie}` : '-',
  `${versie.zaken}`,
  stappen(versie),
  ...(verhuis ? [versie.nieuwste || versie.zaken === 0
    ? '-'
    : knop(`Verhuizen${'\u00a0'}…`, () => verhuis(proces.sleutel, versie.versie))] : []),
];

/** @param verhuis called with a process and a version whose cases somebody wants to move; null for who may not */
export const bezetting = (bron, verhuis) => deel('Lopende zaken per versie', async (plek) => {
  const processen = await bron.haal('processen');
  const koppen = ['Proces', 'Versie', 'Geplaatst op', 'Uit modelversie', 'Lopende zaken', 'Waar zijn ze?', ...(verhuis ? ['Verhuizen'] : [])];
  const element = tabel('Lopende zaken per proces en versie', koppen,
    processen.flatMap(proces => proces.versies.map(versie => rij(proces, versie, verhuis))));
  element.querySelectorAll('button').forEach((een) => {
    const cellen = een.closest('tr').children;
    een.setAttribute('aria-label', `Verhuizen: ${cellen[0].textContent}, versie ${cellen[1].textContent}`);
  });
  plek.replaceChildren(
    maak('p', {}, 'Een zaak die loopt, houdt de versie waarmee zij begon. Zij krijgt de nieuwe versie pas als u haar verhuist.'),
    element);
});
