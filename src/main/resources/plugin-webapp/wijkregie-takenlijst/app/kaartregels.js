// What a card says about the case and the term of a task. Data only ever becomes text.

const datum = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const regel = (stijl, ...inhoud) => {
  const element = document.createElement('p');
  element.className = stijl;
  element.append(...inhoud);
  return element;
};

const tijd = dag => {
  const element = document.createElement('time');
  element.dateTime = dag;
  element.textContent = datum.format(new Date(`${dag}T00:00:00Z`));
  return element;
};

/** What a card says, as lines; also above the task itself. */
export const kaartregels = ({ kenmerk, titel, wijk, uiterlijk, teLaat, vraagVoor, vraagTeLaat }) => {
  const regels = [];
  if (titel) {
    regels.push(regel('wr-kaart-titel', titel));
  }
  const feiten = [kenmerk, wijk].filter(Boolean).join(', ');
  if (feiten) {
    regels.push(regel('wr-kaart-zaak', feiten));
  }
  if (uiterlijk) {
    regels.push(teLaat
      ? regel('wr-kaart-telaat', 'Te laat: uiterlijk ', tijd(uiterlijk))
      : regel('wr-kaart-uiterlijk', 'Uiterlijk ', tijd(uiterlijk)));
  }
  if (vraagVoor) {
    regels.push(regel(
      vraagTeLaat ? 'wr-kaart-telaat' : 'wr-kaart-vraag',
      vraagTeLaat ? 'Te laat: vraag wacht op antwoord, uiterlijk ' : 'Vraag wacht op antwoord, uiterlijk ', tijd(vraagVoor),
    ));
  }
  return regels;
};
