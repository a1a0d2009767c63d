// The manager of a cluster gives a task to a colleague (illness, holiday). Whether that may be is decided by the server.

import { deel, maak, nieuwId } from './bouwstenen.js';
import { engine, oorsprong, stuur } from './verbinding.js';

/** Tasklist asks the task and the list anew, so that the head of the task tells whose it is. */
const verversTaak = () => {
  const gegevens = window.angular?.element(document.querySelector('.task-card')).scope()?.taskData;
  gegevens?.changed('task');
  gegevens?.changed('taskList');
};

const geef = async (keuze, fout, knop, { token, taak, herlaad }) => {
  fout.replaceChildren();
  keuze.removeAttribute('aria-invalid');
  if (!keuze.value) {
    fout.replaceChildren('Kies eerst een collega.');
    keuze.setAttribute('aria-invalid', 'true');
    keuze.focus();
    return;
  }
  knop.disabled = true;
  const naam = keuze.selectedOptions[0].textContent;
  try {
    await stuur(`${oorsprong()}/camunda/api/engine/engine/${engine()}/task/${encodeURIComponent(taak)}/assignee`, token(), {
      body: JSON.stringify({ userId: keuze.value }), headers: { 'Content-Type': 'application/json' },
    });
    herlaad({ overdracht: `De taak is nu van ${naam}.` });
    verversTaak();
  } catch (geweigerd) {
    fout.replaceChildren(geweigerd.message);
    keuze.focus();
  } finally {
    knop.disabled = false;
  }
};

const formulier = (collegas, scherm) => {
  const id = nieuwId('collega');
  const keuze = maak(
    'select', { id, 'aria-describedby': `${id}-fout` },
    maak('option', { value: '' }, 'Kies een collega'), ...collegas.map(({ account, naam }) => maak('option', { value: account }, naam)),
  );
  const fout = maak('p', { id: `${id}-fout`, class: 'wr-fout', role: 'alert' });
  const knop = maak('button', { type: 'submit' }, 'Taak geven');
  const blad = maak('form', { class: 'wr-formulier' }, maak('label', { for: id }, 'Collega uit uw cluster'), fout, keuze, knop);
  blad.addEventListener('submit', evenement => {
    evenement.preventDefault();
    geef(keuze, fout, knop, scherm);
  });
  return blad;
};

/** Nothing for who may not give this task away. */
export const overdracht = (collegas, scherm) => (collegas === null ? null : deel(
  'Taak aan een collega geven',
  scherm.gelukt.overdracht ? maak('p', { class: 'wr-gelukt', role: 'status', tabindex: '-1' }, scherm.gelukt.overdracht) : null,
  collegas.length === 0 && !scherm.gelukt.overdracht
    ? maak('p', {}, 'Er is geen andere collega in dit cluster. Vraag de beheerder om een account.')
    : formulier(collegas, scherm),
));
