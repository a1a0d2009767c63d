// Mends what Cockpit leaves out for who does not see the screen: the language, the parts of the page, names of icons.

const DELEN = { '[cam-widget-header]': 'banner', '.ctn-main': 'main', '[cam-widget-footer]': 'contentinfo' };

/** Only the picture of a button tells what it does; its tooltip holds the words. */
const MET_TOOLTIP = '[uib-tooltip]:not([aria-label]), [tooltip]:not([aria-label]), [tooltip-html-unsafe]:not([aria-label])';
const KNOPPEN = 'a, button, input, [role=button]';

const naamvan = knop => ['uib-tooltip', 'tooltip', 'title']
  .map(soort => knop.getAttribute(soort))
  .find(tekst => tekst && !tekst.includes('{{'));

const noem = () => {
  document.querySelectorAll(MET_TOOLTIP).forEach(knop => {
    const naam = naamvan(knop);
    if (naam && knop.matches(KNOPPEN) && knop.textContent.trim() === '') {
      knop.setAttribute('aria-label', naam);
    }
  });
  Object.entries(DELEN).forEach(([deel, rol]) => document.querySelector(`${deel}:not([role])`)?.setAttribute('role', rol));
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
  plan();
};
