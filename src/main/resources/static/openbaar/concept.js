// Keeps what was typed on this device until it is sent, at most seven days. Never hidden fields, codes, files,
// or what stands within data-concept-niet, such as a bank account.

const VOORAAN = 'wijkregie-concept:';
const BEWAREN = 7 * 24 * 60 * 60 * 1000;
const RUST = 400;
const NOOIT = ['hidden', 'file', 'password', 'submit', 'button', 'reset', 'image'];

/** Starts for each form on the page, and forgets what was sent or became too old. */
export function bewaarConcepten(pagina) {
  const opslag = opslagplaats();
  if (!opslag) {
    return;
  }
  ruimOp(opslag);
  for (const klaar of pagina.querySelectorAll('[data-concept-klaar]')) {
    opslag.removeItem(VOORAAN + klaar.dataset.conceptKlaar);
  }
  for (const blok of pagina.querySelectorAll('[data-concept]')) {
    begin(opslag, VOORAAN + blok.dataset.concept, blok, pagina.getElementById('fouten') === null);
  }
}

function begin(opslag, sleutel, blok, vers) {
  const formulier = blok.closest('form');
  let wacht;
  let bezig = false;

  function bewaar() {
    clearTimeout(wacht);
    wacht = undefined;
    const inhoud = lees(formulier);
    schrijf(opslag, sleutel, Object.keys(inhoud).length ? { moment: Date.now(), velden: inhoud } : null);
  }

  function straks() {
    if (!bezig) {
      clearTimeout(wacht);
      wacht = setTimeout(bewaar, RUST);
    }
  }

  blok.hidden = false;
  formulier.querySelectorAll('[data-concept-uitleg]').forEach(uitleg => { uitleg.hidden = false; });
  const oud = vers ? haal(opslag, sleutel) : null;
  if (oud) {
    bezig = true;
    if (zetTerug(formulier, oud.velden)) {
      meld(blok, 'terug', new Date(oud.moment));
    }
    bezig = false;
  }
  if (!vers) {
    bewaar();
  }
  formulier.addEventListener('input', straks);
  formulier.addEventListener('change', straks);
  formulier.addEventListener('submit', bewaar);
  // A phone can close a page without a word.
  formulier.ownerDocument.addEventListener('visibilitychange', () => wacht && bewaar());
  window.addEventListener('pagehide', () => wacht && bewaar());

  for (const knop of formulier.querySelectorAll('[data-concept-wis]')) {
    knop.addEventListener('click', () => {
      if (window.confirm(knop.dataset.conceptWis)) {
        wis();
      }
    });
  }

  function wis() {
    bezig = true;
    leeg(formulier);
    bezig = false;
    clearTimeout(wacht);
    wacht = undefined;
    schrijf(opslag, sleutel, null);
    meld(blok, 'gewist');
    // The button may be gone, and the form begins anew: at its first question.
    velden(formulier)[0].focus();
  }
}

function meld(blok, wat, moment) {
  for (const soort of ['terug', 'gewist']) {
    blok.querySelectorAll(`[data-concept-${soort}]`).forEach(deel => { deel.hidden = soort !== wat; });
  }
  if (moment) {
    blok.querySelector('[data-concept-datum]').textContent = new Intl.DateTimeFormat('nl-NL', {
      day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit'
    }).format(moment);
  }
}

/** What people filled in, by name; the field that only programs fill in is left out. */
function lees(formulier) {
  const inhoud = {};
  for (const veld of velden(formulier)) {
    const gekozen = isKeuze(veld) ? veld.checked : veld.value !== '';
    if (gekozen) {
      (inhoud[veld.name] ??= []).push(veld.value);
    }
  }
  return inhoud;
}

/** Fills in what is still empty; true when something was. */
function zetTerug(formulier, inhoud) {
  // A form with rows makes room for them first.
  formulier.dispatchEvent(new CustomEvent('wijkregie:concept', { detail: inhoud }));
  const gewijzigd = [];
  const alGekozen = new Set(velden(formulier).filter(veld => isKeuze(veld) && veld.checked).map(veld => veld.name));
  for (const veld of velden(formulier)) {
    const waarden = inhoud[veld.name];
    if (!Array.isArray(waarden)) {
      continue;
    }
    if (isKeuze(veld)) {
      if (!alGekozen.has(veld.name) && waarden.includes(veld.value)) {
        veld.checked = true;
        gewijzigd.push(veld);
      }
    } else if (veld.value === '' && typeof waarden[0] === 'string') {
      veld.value = waarden[0];
      if (veld.value !== '') {
        gewijzigd.push(veld);
      }
    }
  }
  gewijzigd.forEach(vertel);
  return gewijzigd.length > 0;
}

function leeg(formulier) {
  const gevuld = velden(formulier, true).filter(veld => isKeuze(veld) ? veld.checked : veld.value !== '');
  for (const veld of gevuld) {
    if (isKeuze(veld)) {
      veld.checked = false;
    } else {
      veld.value = '';
    }
  }
  gevuld.forEach(vertel);
}

function vertel(veld) {
  veld.dispatchEvent(new Event('input', { bubbles: true }));
  veld.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What people fill in; with {@code alles} also what is never kept. */
function velden(formulier, alles) {
  return [...formulier.elements].filter(veld => veld.name && veld.tabIndex >= 0
    && (!NOOIT.includes(veld.type) || (alles && veld.type === 'file'))
    && (alles || !veld.closest('[data-concept-niet]'))
    && veld.tagName !== 'FIELDSET' && veld.name !== 'volgcode');
}

function isKeuze(veld) {
  return veld.type === 'checkbox' || veld.type === 'radio';
}

function haal(opslag, sleutel) {
  try {
    const concept = JSON.parse(opslag.getItem(sleutel));
    return concept && typeof concept.velden === 'object' && geldig(concept.moment) ? concept : null;
  } catch {
    return null;
  }
}

function schrijf(opslag, sleutel, concept) {
  try {
    if (concept) {
      opslag.setItem(sleutel, JSON.stringify(concept));
    } else {
      opslag.removeItem(sleutel);
    }
  } catch {
    // Full, or closed meanwhile: the form itself works all the same.
  }
}

function ruimOp(opslag) {
  for (const sleutel of Object.keys(opslag)) {
    if (sleutel.startsWith(VOORAAN) && !haal(opslag, sleutel)) {
      schrijf(opslag, sleutel, null);
    }
  }
}

function geldig(moment) {
  return Number.isFinite(moment) && Date.now() - moment < BEWAREN && moment <= Date.now() + BEWAREN;
}

/** Where a browser keeps things; null when it does not want to. */
function opslagplaats() {
  try {
    const opslag = window.localStorage;
    opslag.setItem(VOORAAN + 'proef', '{}');
    opslag.removeItem(VOORAAN + 'proef');
    return opslag;
  } catch {
    return null;
  }
}
