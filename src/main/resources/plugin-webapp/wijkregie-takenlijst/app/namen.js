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

// The parts of the page, lines that look like a heading only, and the order of fields, which is that of the page.
const EIGENSCHAPPEN = [
  ['[cam-widget-header]', { role: 'banner' }],
  ['.page-wrap', { role: 'main' }],
  ['[cam-widget-footer]', { role: 'contentinfo' }],
  ['h4.process-definition, h5.assignee, h6.process-definition', { role: 'presentation' }],
  ['.form-signin [tabindex]', { tabindex: '0' }],
];

const zet = (element, naam, waarde) => {
  if (element.getAttribute(naam) !== waarde) {
    element.setAttribute(naam, waarde);
  }
};

const zetEigenschappen = () => EIGENSCHAPPEN.forEach(([waar, waarden]) => document.querySelectorAll(waar).forEach(
  element => Object.entries(waarden).forEach(([naam, waarde]) => zet(element, naam, waarde)),
));

const noemVensters = () => document.querySelectorAll('.modal[role="dialog"]').forEach(venster => {
  const kop = venster.querySelector('.modal-header h3, .modal-header h4, .modal-title')?.textContent.trim();
  if (kop) {
    zet(venster, 'aria-label', kop);
  }
});

// The names of the web apps stand in no language file.
const noemToepassingen = () => [['.admin', 'Beheer'], ['.tasklist', 'Takenlijst']].forEach(([app, naam]) => {
  document.querySelectorAll(`.app-switch .dropdown-menu ${app} a`).forEach(link => {
    if (link.textContent.trim() !== naam) {
      link.textContent = naam;
    }
  });
});

bijVerandering(() => {
  zetEigenschappen();
  noemVensters();
  noemToepassingen();
  for (const [waar, naam] of NAMEN) {
    document.querySelectorAll(`${waar}:not([aria-label])`).forEach(element => element.setAttribute('aria-label', naam));
  }
  document.querySelectorAll('[cam-widget-search] .main-field:not([role])').forEach(veld => veld.setAttribute('role', 'combobox'));
  document.querySelectorAll('.form-signin input[placeholder]:not([aria-label])').forEach(veld => {
    veld.setAttribute('aria-label', veld.placeholder);
  });
});
