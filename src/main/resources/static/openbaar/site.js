// What the pages do better with a script; without one they work as well.
import { telBegroting } from './begroting.js';
import { volgWijk } from './buurten.js';
import { bewaarConcepten } from './concept.js';
import { telTekens } from './teller.js';

const fouten = document.getElementById('fouten');
if (fouten) {
  fouten.focus();
}
for (const blok of document.querySelectorAll('[data-afdrukken]')) {
  blok.hidden = false;
  blok.querySelector('button').addEventListener('click', () => window.print());
}
for (const keuze of document.querySelectorAll('select[data-volgt]')) {
  volgWijk(keuze);
}
for (const vak of document.querySelectorAll('[data-hoogstens]')) {
  telTekens(vak);
}
for (const begroting of document.querySelectorAll('[data-begroting]')) {
  telBegroting(begroting);
}
bewaarConcepten(document);
