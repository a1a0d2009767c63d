// The form takes over what is typed after a pause of 0.3 seconds. Who jumps from one field to the next and types on
// within that time would see the first letters vanish, when the form draws itself anew for the field before. So what
// was typed last is remembered, and put back when the field lost it while the same person is still typing there.
const NOG_AAN_HET_TYPEN = 2000;
const getypt = new WeakMap();
// Not number fields: the form itself rewrites what is typed there.
const isVeld = element => element.matches?.('.fjs-form textarea, .fjs-form input[type="text"], .fjs-form input:not([type])')
  && !element.closest('.fjs-form-field-number');

const zetTerug = veld => {
  const laatst = getypt.get(veld);
  if (!laatst || veld.value === laatst.tekst || Date.now() - laatst.moment > NOG_AAN_HET_TYPEN) {
    return false;
  }
  const soort = veld instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(soort.prototype, 'value').set.call(veld, laatst.tekst);
  veld.setSelectionRange(laatst.plaats, laatst.plaats);
  return true;
};

document.addEventListener('beforeinput', ({ target }) => {
  if (isVeld(target)) {
    zetTerug(target);
  }
}, true);

document.addEventListener('input', ({ target, isTrusted }) => {
  if (!isTrusted || !isVeld(target)) {
    return;
  }
  getypt.set(target, { tekst: target.value, plaats: target.selectionStart, moment: Date.now() });
  setTimeout(() => {
    if (target.isConnected && zetTerug(target)) {
      target.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, 700);
}, true);
