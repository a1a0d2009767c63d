// What a card says about the case and the term of a task. Data only ever becomes text.

const datum = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const regel = (stijl, ...inhoud) => {
  const element = document.createElement('p');
  element.className = stijl;
  element.append(...inhoud);
  return element;
};

/** What a card says, as lines; also above the task itself. */
export const kaartregels = ({ kenmerk, titel, wijk, uiterlijk, teLaat }) => {
  const regels = [];
  if (titel) {
    regels.push(regel('wr-kaart-titel', titel));
  }
  const feiten = [kenmerk, wijk].filter(Boolean).join(', ');
  if (feiten) {
    regels.push(regel('wr-kaart-zaak', feiten));
  }
  if (uiterlijk) {
    const tijd = document.createElement('time');
    tijd.dateTime = uiterlijk;
    tijd.textContent = datum.format(new Date(`${uiterlijk}T00:00:00Z`));
    regels.push(teLaat
      ? regel('wr-kaart-telaat', 'Te laat: uiterlijk ', tijd)
      : regel('wr-kaart-uiterlijk', 'Uiterlijk ', tijd));
  }
  return regels;
};
