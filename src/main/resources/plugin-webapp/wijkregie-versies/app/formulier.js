// Forms of this page: what was typed stays when it is refused, and the reason stands at the form.

import { maak, nieuwId } from './bouw.js';

/** A field with its label; a sentence that helps is read with it. */
export const veld = (label, invoer, hulp = '') => {
  invoer.id = nieuwId('veld');
  const uitleg = hulp && maak('p', { id: `${invoer.id}-hulp`, class: 'wr-klein' }, hulp);
  if (uitleg) {
    invoer.setAttribute('aria-describedby', uitleg.id);
  }
  return maak('div', { class: 'wr-veld' }, maak('label', { for: invoer.id }, label), uitleg, invoer);
};

export const keuzelijst = (keuzes, gekozen) => {
  const lijst = maak('select', {}, ...keuzes.map(([code, tekst]) => maak('option', { value: code }, tekst)));
  if (keuzes.some(([code]) => code === gekozen)) {
    lijst.value = gekozen;
  }
  return lijst;
};

/**
 * A form that asks for a reason and then does something.
 *
 * @param knoppen pairs of the text of a button and what it does with the reason; the first is what Enter does
 * @param velden what is asked besides, above the reason
 */
export const redenformulier = (label, knoppen, velden = []) => {
  const reden = maak('textarea', { rows: '3' });
  const fout = maak('p', { class: 'wr-fout', role: 'alert', hidden: '' });
  const doe = async (daad) => {
    fout.hidden = true;
    reden.removeAttribute('aria-invalid');
    blad.querySelectorAll('button').forEach((ander) => { ander.disabled = true; });
    try {
      await daad(reden.value);
    } catch (geweigerd) {
      if (geweigerd.name !== 'AbortError') {
        fout.textContent = geweigerd.message;
        fout.hidden = false;
        if (!reden.value.trim()) {
          reden.setAttribute('aria-invalid', 'true');
          reden.focus();
        }
      }
    } finally {
      blad.querySelectorAll('button').forEach((ander) => { ander.disabled = false; });
    }
  };
  const blad = maak('form', { class: 'wr-formulier' }, ...velden,
    veld(label, reden, 'Een collega leest dit later terug. Hoogstens 500 tekens.'), fout,
    maak('div', { class: 'wr-knoppen' }, ...knoppen.map(([tekst, daad], plek) => {
      const knop = maak('button', { type: plek === 0 ? 'submit' : 'button', class: plek === 0 ? 'wr-hoofd' : 'wr-rand' }, tekst);
      if (plek > 0) {
        knop.addEventListener('click', () => doe(daad));
      }
      return knop;
    })));
  blad.addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    doe(knoppen[0][1]);
  });
  return blad;
};
