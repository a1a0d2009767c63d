// Says how many signs are left, below the box; aloud only when there are few left and the typing pauses.

const PAUZE = 1200;
const getal = new Intl.NumberFormat('nl-NL');

/** @param {HTMLInputElement|HTMLTextAreaElement} vak with the most signs in data-hoogstens */
export function telTekens(vak) {
  const hoogstens = Number(vak.dataset.hoogstens);
  const teller = regel('p', 'wijkregie-teller');
  teller.setAttribute('aria-hidden', 'true');
  const stem = regel('p', 'wijkregie-alleen-voorlezen');
  stem.setAttribute('aria-live', 'polite');
  vak.after(teller, stem);
  let wacht;

  function tel() {
    // As the server counts: one sign for a line end, nothing for white space around the text.
    const over = hoogstens - vak.value.replace(/\r\n?/g, '\n').trim().length;
    const zin = over < 0 ? `${tekens(-over)} te veel` : `Nog ${tekens(over)} over`;
    teller.textContent = zin;
    teller.classList.toggle('wijkregie-teller--te-veel', over < 0);
    clearTimeout(wacht);
    wacht = setTimeout(() => {
      stem.textContent = over < hoogstens / 10 ? zin : '';
    }, PAUZE);
  }

  vak.addEventListener('input', tel);
  tel();
}

function tekens(aantal) {
  return `${getal.format(aantal)} ${aantal === 1 ? 'teken' : 'tekens'}`;
}

function regel(soort, klasse) {
  const element = document.createElement(soort);
  element.className = klasse;
  return element;
}
