// Shows only the buurten of the wijk that was chosen, and chooses the wijk of a buurt. The server knows both as well.

/** @param {HTMLSelectElement} buurt choices in groups, each with the code of its wijk */
export function volgWijk(buurt) {
  const wijk = buurt.form.elements.namedItem(buurt.dataset.volgt);
  const leeg = buurt.options[0];
  const groepen = [...buurt.querySelectorAll('optgroup')];

  // Groups are taken away and put back: not every browser can hide one.
  function beperk() {
    const gekozen = buurt.value;
    const passend = groepen.filter(groep => !wijk.value || groep.dataset.code === wijk.value);
    buurt.replaceChildren(leeg, ...passend);
    buurt.value = passend.some(groep => heeft(groep, gekozen)) ? gekozen : '';
  }

  function zoekWijk() {
    const groep = groepen.find(een => heeft(een, buurt.value));
    if (groep && !wijk.value) {
      wijk.value = groep.dataset.code;
      beperk();
      wijk.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  wijk.addEventListener('change', beperk);
  buurt.addEventListener('change', zoekWijk);
  // A buurt that was sent with another wijk stays, or what is wrong with it could not be seen.
  if (buurt.getAttribute('aria-invalid') !== 'true') {
    beperk();
  }
}

function heeft(groep, naam) {
  return Boolean(naam) && [...groep.children].some(keuze => keuze.value === naam);
}
