// Mends what Cockpit leaves out for who does not see the screen or has no mouse: names, roles, keys, the parts of the page.

const TOOLTIPS = ['uib-tooltip', 'tooltip', 'title'];
const STATEN = { 'circle-green': 'Open: geen storing', 'circle-orange': 'Open: gepauzeerd', 'circle-red': 'Open: met storing' };

const tooltip = knop => TOOLTIPS.map(soort => knop.getAttribute(soort)).find(tekst => tekst && !tekst.includes('{{'));

const deelnaam = knop => {
  const deel = knop.closest('.djs-overlays')?.dataset.containerId;
  const naam = deel && knop.closest('.djs-container')?.querySelector(`[data-element-id="${CSS.escape(deel)}"] .djs-label`);
  return naam ? `Open ${naam.textContent}` : 'Open dit deel van het proces';
};

/** What to call controls that show only a picture. The first that fits counts. */
const NAMEN = [
  ['.app-switch > .dropdown-toggle', () => 'Kies een toepassing'],
  ['.bjs-drilldown', deelnaam],
  ['.stored-criteria > button, .stored-criteria .dropdown-toggle', () => 'Bewaarde zoekregels'],
  ['[cam-widget-search] .main-field, .main-field', () => 'Voeg een zoekregel toe'],
  ['th a[ng-click^="changeOrder"]', knop => `Sorteer op ${knop.closest('th').textContent.trim()}`],
  ['a[state-circle]', knop => Object.entries(STATEN).find(([klasse]) => knop.classList.contains(klasse))?.[1]],
  ['a[uib-tooltip], button[uib-tooltip], a[tooltip], button[tooltip], button[title]', tooltip],
];

const EIGENSCHAPPEN = [
  ['[cam-widget-header]', { role: 'banner' }],
  ['.ctn-main', { role: 'main' }],
  // Its words are the name of a text, not the text.
  ['.navbar-toggle', { 'aria-label': 'Menu' }],
  ['[cam-widget-footer]', { role: 'contentinfo' }],
  ['.main-field[aria-expanded]', { role: 'combobox' }],
  // The order of the page is the order of the fields; numbers would put the rest of the page behind them.
  ['[tabindex="1"], [tabindex="2"], [tabindex="3"]', { tabindex: '0' }],
  ['.tjs-table-container', { tabindex: '0' }],
  // Copying is for the mouse: who uses the keyboard selects the text beside it, and is spared a stop at each line.
  ['a.glyphicon-copy:not([href])', { 'aria-hidden': 'true' }],
  ['a[ng-click]:not([href]):not(.glyphicon-copy), a.glyphicon-link:not([href])', { role: 'button', tabindex: '0' }],
  // The link around it is the switch and says in words whether it is on.
  ['.overlay-link input', { 'aria-hidden': 'true', tabindex: '-1' }],
];

const zet = (element, naam, waarde) => {
  if (waarde && element.getAttribute(naam) !== waarde) {
    element.setAttribute(naam, waarde);
  }
};

/** Names of the web apps, which stand in no language file. */
const TOEPASSINGEN = [['tasklist', 'Takenlijst'], ['admin', 'Beheer']];

const noemToepassingen = () => TOEPASSINGEN.forEach(([app, naam]) => {
  document.querySelectorAll(`.app-switch .dropdown-menu .${app} a`).forEach(link => {
    if (link.textContent.trim() !== naam) {
      link.textContent = naam;
    }
  });
});

const noem = () => {
  noemToepassingen();
  EIGENSCHAPPEN.forEach(([welke, waarden]) => document.querySelectorAll(welke).forEach(
    element => Object.entries(waarden).forEach(([naam, waarde]) => zet(element, naam, waarde)),
  ));
  const gehad = new Set();
  NAMEN.forEach(([welke, naam]) => document.querySelectorAll(welke).forEach(knop => {
    if (!gehad.has(knop) && knop.textContent.trim() === '' && knop.getAttribute('aria-hidden') !== 'true') {
      gehad.add(knop);
      zet(knop, 'aria-label', naam(knop));
    }
  }));
};

/** Links without an address do not hear the keyboard by themselves. */
const bijToets = gebeurtenis => {
  const { key, target } = gebeurtenis;
  if ((key === 'Enter' || key === ' ') && target.matches?.('a[role="button"]:not([href])')) {
    gebeurtenis.preventDefault();
    target.click();
  }
};

/** Watches the page, because Cockpit draws its parts anew all the time. */
export const maakToegankelijk = () => {
  document.documentElement.lang = 'nl';
  let gepland = false;
  const plan = () => {
    if (!gepland) {
      gepland = true;
      requestAnimationFrame(() => {
        gepland = false;
        noem();
      });
    }
  };
  new MutationObserver(plan).observe(document.body, { childList: true, subtree: true });
  document.addEventListener('keydown', bijToets);
  plan();
};
