// The pages work without this. It hides the menu inside Tasklist, keeps what was typed until it is saved, and puts the
// focus on what just happened.
if (window.top !== window) {
  document.documentElement.classList.add('in-kader');
}

const VOORVOEGSEL = 'wijkregie-concept:';
const VERSTUURD = 'wijkregie-verstuurd';

// By account too: on a shared computer the next person does not find it.
const account = () => document.querySelector('meta[name=account]')?.content ?? '';
const sleutel = formulier => `${VOORVOEGSEL}${account()}:${new URL(formulier.action).pathname}:${formulier.dataset.concept}`;
const velden = formulier => [...formulier.elements].filter(veld => veld.name && veld.type !== 'hidden' && veld.type !== 'submit');

const bewaar = formulier => {
  const waarden = velden(formulier).map(veld => [veld.name, veld.value, veld.type === 'checkbox' ? veld.checked : null]);
  sessionStorage.setItem(sleutel(formulier), JSON.stringify(waarden));
};

const zetTerug = formulier => {
  const concept = sessionStorage.getItem(sleutel(formulier));
  // After a refusal the page itself shows what was typed.
  if (!concept || document.querySelector('.fout[role=alert]')) {
    return;
  }
  for (const [naam, waarde, aan] of JSON.parse(concept)) {
    const veld = velden(formulier).find(een => een.name === naam && (aan === null || een.value === waarde));
    if (veld && aan !== null) {
      veld.checked = aan;
    } else if (veld) {
      veld.value = waarde;
    }
  }
  for (let om = formulier.closest('details'); om; om = om.parentElement.closest('details')) {
    om.open = true;
  }
  formulier.querySelectorAll('details').forEach(deel => { deel.open = true; });
};

document.addEventListener('DOMContentLoaded', () => {
  const verstuurd = sessionStorage.getItem(VERSTUURD);
  sessionStorage.removeItem(VERSTUURD);
  if (verstuurd && document.getElementById('gelukt')) {
    sessionStorage.removeItem(verstuurd);
  }
  document.querySelectorAll('form[data-concept]').forEach(formulier => {
    zetTerug(formulier);
    formulier.addEventListener('input', () => bewaar(formulier));
    formulier.addEventListener('submit', () => sessionStorage.setItem(VERSTUURD, sleutel(formulier)));
  });
});

// After the frame has its height, so that what has the focus can be scrolled to.
window.addEventListener('load', () => setTimeout(() => {
  const fout = document.querySelector('[aria-invalid=true]') || document.querySelector('.fout[role=alert]');
  const gelukt = document.getElementById('gelukt');
  // Who makes a list types on: the next title, with the message as its explanation.
  const volgende = gelukt && gelukt.closest('form') && gelukt.closest('form').querySelector('input[type=text]');
  const doel = fout || volgende || gelukt || (location.search.includes('zaak=') && document.getElementById('maatregel-titel'));
  if (volgende) {
    volgende.setAttribute('aria-describedby', `gelukt ${volgende.getAttribute('aria-describedby') || ''}`.trim());
  }
  if (doel) {
    doel.focus({ preventScroll: true });
    (gelukt || doel).scrollIntoView({ block: 'center' });
  }
}, 60));
