// Controls of Tasklist that show a sign only get a name for who does not see it.

import { bijVerandering } from './verbinding.js';

const NAMEN = [
  ['.app-switch > .dropdown-toggle', 'Andere toepassingen'],
  ['.region-toggle[data-region="filters"]', 'Lijsten verbergen of tonen'],
  ['.region-toggle[data-region="list"]', 'Taken verbergen of tonen'],
  ['.region-toggle[data-region="task"]', 'Deze taak verbergen of tonen'],
  ['.maximize[data-region="task"]', 'Alleen deze taak tonen'],
  ['.task-card .unclaim', 'Taak teruggeven aan de groep'],
  ['.sort-direction', 'Volgorde omdraaien'],
  ['.new-sort > .dropdown-toggle', 'Ook sorteren op'],
  ['[cam-widget-search] .main-field', 'Zoek in deze lijst'],
];

// The names of the web apps stand in no language file.
const noemToepassingen = () => [['.admin', 'Beheer'], ['.tasklist', 'Takenlijst']].forEach(([app, naam]) => {
  document.querySelectorAll(`.app-switch .dropdown-menu ${app} a`).forEach(link => {
    if (link.textContent.trim() !== naam) {
      link.textContent = naam;
    }
  });
});

bijVerandering(() => {
  noemToepassingen();
  for (const [waar, naam] of NAMEN) {
    document.querySelectorAll(`${waar}:not([aria-label])`).forEach(element => element.setAttribute('aria-label', naam));
  }
  document.querySelectorAll('[cam-widget-search] .main-field:not([role])').forEach(veld => veld.setAttribute('role', 'combobox'));
  document.querySelectorAll('.form-signin input[placeholder]:not([aria-label])').forEach(veld => {
    veld.setAttribute('aria-label', veld.placeholder);
  });
});
