// Whose task it is, in words, and no control that would take it from a colleague. The server refuses it as well.

import { bijVerandering } from './verbinding.js';

const NAAM = 'wr-van-collega';

const zin = naam => `Deze taak is van ${naam}. U kunt de taak lezen, maar niet oppakken of afronden.`;

const melding = tekst => {
  const element = document.createElement('p');
  element.className = NAAM;
  element.setAttribute('role', 'status');
  element.textContent = tekst;
  return element;
};

/** The colleague who has the task that is open, or null when nobody or the reader has it. */
const collega = kop => {
  const behandelaar = kop.querySelector('li.assignee .set-value .view-value');
  return behandelaar && !kop.querySelector('li.assignee .unclaim') && kop.querySelector('.reset-assignee')
    ? behandelaar.textContent.trim()
    : null;
};

bijVerandering(() => {
  for (const kop of document.querySelectorAll('.task-card > header')) {
    const naam = collega(kop);
    const oud = kop.querySelector(`.${NAAM}`);
    if (!naam) {
      oud?.remove();
    } else if (oud?.textContent !== zin(naam)) {
      oud?.remove();
      kop.append(melding(zin(naam)));
    }
  }
});

// Dates, groups and assignee in the head of a task look as if one can change them. Only who may, can; also by keyboard.
const VELD = '.task-card > header [cam-widget-inline-field], .task-card > header .groups';
const magNiet = doel => {
  const veld = doel.closest?.(VELD);
  return veld && !(veld.closest('li.assignee') && document.body.classList.contains('wr-wijst-toe'));
};

for (const soort of ['click', 'keydown', 'paste']) {
  document.addEventListener(soort, evenement => {
    if (magNiet(evenement.target) && evenement.key !== 'Tab') {
      evenement.stopImmediatePropagation();
    }
  }, true);
}

bijVerandering(() => document.querySelectorAll('.task-card > header [cam-widget-inline-field][tabindex="0"]').forEach(veld => {
  if (magNiet(veld)) {
    veld.setAttribute('tabindex', '-1');
  }
}));
