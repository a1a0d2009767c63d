// The bar above a diagram: what to show, and what the tints mean.

import { maak } from './bouwstenen.js';

let volgnummer = 0;

/** Puts a bar above the diagram and lets the diagram fill what is left; returns what takes it away. */
export const plaatsBalk = (viewer, balk) => {
  const canvas = viewer.get('canvas');
  const omgeving = canvas.getContainer().closest('.process-diagram-wrapper');
  if (!omgeving) {
    return () => {};
  }
  omgeving.classList.add('wr-met-balk');
  omgeving.prepend(balk);
  // The bar grows and shrinks with its words; the diagram must know how high it is itself.
  const wacht = new ResizeObserver(() => canvas.resized());
  wacht.observe(balk);
  canvas.resized();
  canvas.zoom('fit-viewport', 'auto');
  return () => {
    wacht.disconnect();
    balk.remove();
    omgeving.classList.remove('wr-met-balk');
  };
};

/** A group of radio buttons; the arrow keys work as everywhere. */
export const keuzerondjes = (vraag, keuzes, gekozen, bijKeuze) => {
  volgnummer += 1;
  const naam = `wr-keuze-${volgnummer}`;
  return maak('fieldset', { class: 'wr-rondjes' }, maak('legend', {}, vraag), ...Object.entries(keuzes).map(([code, tekst]) => {
    const rondje = maak('input', { type: 'radio', name: naam, value: code });
    rondje.checked = code === gekozen;
    rondje.addEventListener('change', () => bijKeuze(code));
    return maak('label', {}, rondje, tekst);
  }));
};

/** What the marks on a diagram mean: pairs of a class and words. */
export const legenda = merken => maak('ul', { class: 'wr-legenda', 'aria-label': 'Legenda' }, ...merken.map(
  ([klasse, tekst]) => maak('li', {}, maak('span', { class: `wr-staal ${klasse}`, 'aria-hidden': 'true' }), tekst),
));
