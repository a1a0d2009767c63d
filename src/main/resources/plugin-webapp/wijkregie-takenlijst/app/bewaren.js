import { magBewaren } from './concepten.js';

// Tasklist throws a form away when another tab or task is opened, or when the task gets another assignee, with all that
// was typed. So whatever leads away from a form that was changed first presses its button Save; Tasklist itself puts the
// answers back when the form is drawn again.
const BEWAAR = ".form-actions [ng-click='save($event)']";
const leidtWeg = doel => doel.closest?.('a, button, li.task, [ng-click]')
  && !doel.closest(".fjs-form, .form-actions, .modal-dialog, .notifications, [ng-click='logout()']");

// Only what somebody changed: the form calls itself changed as soon as it has a number in it, and saving shows what is
// still missing, which is no way to greet who opens it.
let gewijzigd = false;
const merkWijziging = ({ target, isTrusted }) => {
  gewijzigd ||= isTrusted && Boolean(target.closest?.('.fjs-form'));
};
document.addEventListener('input', merkWijziging, true);
document.addEventListener('change', merkWijziging, true);
document.addEventListener('mousedown', evenement => {
  if (evenement.target.closest?.('.fjs-dropdownlist, .fjs-input-adornment, .fjs-number-arrow-container')) {
    merkWijziging(evenement);
  }
}, true);

const bewaarFormulier = () => {
  if (!gewijzigd || !magBewaren()) {
    return;
  }
  gewijzigd = false;
  const knop = [...document.querySelectorAll(BEWAAR)].find(een => een.offsetParent && !een.disabled);
  knop?.click();
};

// What a form only shows is not kept: when it opens again it must show the list, the money and the judgements of then.
const bewaarAlleenAntwoorden = () => {
  const taak = new URLSearchParams(location.hash.split('?')[1]).get('task');
  const concept = taak && localStorage.getItem(`camunda-form:${taak}`);
  if (!concept) {
    return;
  }
  const antwoorden = JSON.parse(concept);
  Object.keys(antwoorden)
    .filter(sleutel => document.querySelector(`.fjs-form [id$="-toon_${CSS.escape(sleutel)}"]`))
    .forEach(sleutel => delete antwoorden[sleutel]);
  localStorage.setItem(`camunda-form:${taak}`, JSON.stringify(antwoorden));
};

document.addEventListener('click', ({ target }) => {
  if (leidtWeg(target)) {
    bewaarFormulier();
  }
}, true);
document.addEventListener('click', ({ target }) => {
  if (target.closest?.(BEWAAR)) {
    bewaarAlleenAntwoorden();
  }
});
// Also when the page is closed or drawn anew.
window.addEventListener('pagehide', bewaarFormulier);

// The form takes over a text some time after the last key; when it draws the field before that, for instance because an answer
// just given asks another question, it puts the old text back. Leaving a field makes it take the text over at once, so it is
// told so at every key. It listens to focusout for that, and not to blur.
document.addEventListener('input', ({ target }) => {
  if (target.closest?.('.fjs-form-field-textfield, .fjs-form-field-textarea')) {
    target.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  }
});
