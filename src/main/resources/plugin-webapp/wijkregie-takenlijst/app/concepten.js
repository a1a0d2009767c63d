// Tasklist keeps a form in the browser when somebody saves it, logs out or is logged out half-way, the start form with
// personal data too. Whose session ran out must find it back after logging in again; the next person must not read it. So
// the browser remembers whose drafts these are: they go when another account comes in, and when their owner logs out.

import { bijAccount, bijVerandering, metPagina } from './verbinding.js';

const EIGENAAR = 'wijkregie-concepten-van';

const wisConcepten = () => Object.keys(localStorage)
  .filter(sleutel => sleutel.startsWith('camunda-form:'))
  .forEach(sleutel => localStorage.removeItem(sleutel));

let account = null;

/** Whether what is on the screen may still be kept: not when somebody else logged in, in another tab of this browser. */
export const magBewaren = () => account === null || localStorage.getItem(EIGENAAR) === account;

bijAccount(nieuw => {
  if (nieuw === null) {
    return;
  }
  if (localStorage.getItem(EIGENAAR) !== nieuw) {
    wisConcepten();
    localStorage.setItem(EIGENAAR, nieuw);
  }
  account = nieuw;
});

metPagina(dienst => dienst('$rootScope').$on('authentication.logout.success', () => {
  account = null;
  localStorage.removeItem(EIGENAAR);
  wisConcepten();
}));

// Tasklist still saves while it goes away after logging out.
bijVerandering(() => {
  if (!localStorage.getItem(EIGENAAR) && document.querySelector('input[type="password"]')) {
    wisConcepten();
  }
});

window.addEventListener('storage', ({ key, newValue }) => {
  if (key === EIGENAAR && account !== null && newValue !== account) {
    location.reload();
  }
});
