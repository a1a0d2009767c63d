// Lines of a budget: adds one without asking the server, and shows what they add up to.

const NUMMER = /\[(\d+)\]/;

/** @param {HTMLElement} begroting the lines, with the most there can be in data-meeste */
export function telBegroting(begroting) {
  const knop = begroting.querySelector('[data-meer]');
  const meeste = Number(begroting.dataset.meeste);
  if (knop) {
    knop.textContent = 'Regel erbij';
    knop.addEventListener('click', gebeurtenis => {
      gebeurtenis.preventDefault();
      const regel = maakRuimte(begroting, regels(begroting).length + 1, meeste);
      regel?.querySelector('input').focus();
      knop.hidden = regels(begroting).length >= meeste;
    });
  }
  begroting.addEventListener('input', () => tel(begroting));
  begroting.closest('form').addEventListener('wijkregie:concept', gebeurtenis => {
    const nodig = Object.keys(gebeurtenis.detail).map(naam => Number(NUMMER.exec(naam)?.[1] ?? -1) + 1);
    maakRuimte(begroting, Math.max(0, ...nodig), meeste);
  });
}

function regels(begroting) {
  return [...begroting.querySelectorAll('.wijkregie-rij')];
}

/** Adds lines until there are enough; the last one that was added, or undefined. */
function maakRuimte(begroting, aantal, meeste) {
  let laatste;
  for (let nummer = regels(begroting).length; nummer < Math.min(aantal, meeste); nummer++) {
    const voorbeeld = regels(begroting)[nummer - 1];
    laatste = voorbeeld.cloneNode(true);
    maakLeeg(laatste, nummer);
    voorbeeld.after(laatste);
  }
  return laatste;
}

function maakLeeg(regel, nummer) {
  regel.setAttribute('aria-label', `Regel ${nummer + 1}`);
  for (const fout of regel.querySelectorAll('.utrecht-form-field-error-message')) {
    fout.remove();
  }
  for (const veld of regel.querySelectorAll('.utrecht-form-field--invalid')) {
    veld.classList.remove('utrecht-form-field--invalid');
  }
  for (const veld of regel.querySelectorAll('input')) {
    const naam = veld.name.replace(NUMMER, `[${nummer}]`);
    veld.closest('.utrecht-form-field').querySelector('label').htmlFor = naam;
    veld.id = naam;
    veld.name = naam;
    veld.value = '';
    veld.removeAttribute('value');
    veld.removeAttribute('aria-invalid');
    veld.removeAttribute('aria-describedby');
  }
}

function tel(begroting) {
  const som = [...begroting.querySelectorAll('input[name$=".bedrag"]')].reduce((totaal, veld) => totaal + centen(veld.value), 0);
  begroting.querySelector('[data-som]').textContent =
    new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(som / 100);
}

/** Cents of an amount as people write it, as the server reads it; 0 for what is no amount. */
function centen(tekst) {
  const kaal = tekst.replace(/[€\s\u00a0]/g, '');
  if (/^\d{1,9}\.\d{1,2}$/.test(kaal)) {
    return Math.round(Number(kaal) * 100);
  }
  if (/^(\d{1,9}|\d{1,3}(\.\d{3}){1,3})(,\d{1,6}|,-)?$/.test(kaal)) {
    return Math.round(Number(kaal.replace(/\./g, '').replace(',-', '').replace(',', '.')) * 100);
  }
  return 0;
}
