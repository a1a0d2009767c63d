// Words that stand in no language file of Tasklist: those of the forms, the name of the page and its language.

import { bijVerandering } from './verbinding.js';

const VAST = new Map([
  ['Select', 'Maak een keuze'],
  ['No results', 'Geen keuze gevonden'],
  ['All values selected', 'Alle keuzes zijn aangevinkt'],
  ['Field is required.', 'Vul dit veld in.'],
  ['Field must be a valid email.', 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.'],
]);

const PATRONEN = [
  [/^Field must have minimum value of (.+)\.$/, 'Vul een getal in van $1 of meer.'],
  [/^Field must have maximum value of (.+)\.$/, 'Vul een getal in van $1 of minder.'],
  [/^Field must have minimum length of (.+)\.$/, 'Gebruik $1 tekens of meer.'],
  [/^Field must have maximum length of (.+)\.$/, 'Gebruik $1 tekens of minder.'],
  [/^Field must match pattern .+\.$/, 'Dit is niet goed ingevuld. Lees de uitleg bij het veld.'],
];

const inHetNederlands = tekst => VAST.get(tekst)
  ?? PATRONEN.filter(([patroon]) => patroon.test(tekst)).map(([patroon, zin]) => tekst.replace(patroon, zin))[0];

// Only the form's own words, never what somebody typed: that stands in fields, not in text.
const vertaalFormulier = () => document.querySelectorAll(
  '.fjs-form .fjs-form-field-error li, .fjs-form .fjs-form-field-error, .fjs-form .fjs-select-placeholder span, '
  + '.fjs-form .fjs-select-display, .fjs-form .fjs-dropdownlist-empty, .fjs-form .fjs-select-placeholder',
).forEach(element => element.childNodes.forEach(deel => {
  const nederlands = deel.nodeType === Node.TEXT_NODE && inHetNederlands(deel.data.trim());
  if (nederlands) {
    deel.data = nederlands;
  }
}));

// Which rules of the policy a step follows is for who keeps the models.
const REGELS = /(?:(?:ROE|ALM|DHE)-[A-Z]?\d+[a-z]?(?:, | en | tot en met )?)+:\s*(\p{L})/gu;
const vertaalBeschrijving = () => document.querySelectorAll('.description-pane > div').forEach(vak => vak.childNodes.forEach(deel => {
  const tekst = deel.nodeType === Node.TEXT_NODE ? deel.data.replace(REGELS, (_, letter) => letter.toUpperCase()) : null;
  if (tekst !== null && tekst !== deel.data) {
    deel.data = tekst;
  }
}));

const noemPagina = () => {
  document.documentElement.lang = 'nl';
  const taak = document.querySelector('.task-card h2.task')?.textContent.trim();
  const titel = [taak, 'Takenlijst', 'Wijkregie'].filter(Boolean).join(' - ');
  if (document.title !== titel) {
    document.title = titel;
  }
};

bijVerandering(() => {
  vertaalFormulier();
  vertaalBeschrijving();
  noemPagina();
});
