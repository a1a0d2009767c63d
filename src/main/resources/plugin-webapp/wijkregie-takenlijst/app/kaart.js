// On the card of a task: which case it is about, in which wijk, and until when. One request for all cards of a page.

import { bijAccount, haal } from './verbinding.js';

const datum = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

// Tasklist draws all cards anew every few seconds; what is known is shown at once, so that nothing jumps.
const bekend = new Map();
bijAccount(() => bekend.clear());

const regel = (stijl, ...inhoud) => {
  const element = document.createElement('p');
  element.className = stijl;
  element.append(...inhoud);
  return element;
};

const vul = (plek, { kenmerk, titel, wijk, uiterlijk, teLaat }) => {
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
  plek.replaceChildren(...regels);
};

let wachtend = [];

const haalKaarten = async () => {
  const gevraagd = wachtend;
  wachtend = [];
  const vraag = [...new Set(gevraagd.map(({ taak }) => `taak=${encodeURIComponent(taak)}`))].join('&');
  for (const kaart of await haal(`kaarten?${vraag}`) ?? []) {
    bekend.set(kaart.taak, kaart);
    gevraagd.filter(({ taak }) => taak === kaart.taak).forEach(({ plek }) => vul(plek, kaart));
  }
};

// Tasklist calls unmount without saying for which card, once per render: the oldest card is always the one that goes.
const open = [];

export default {
  id: 'wijkregie.kaart',
  pluginPoint: 'tasklist.card',
  priority: 900,
  render: (plek, { taskId }) => {
    const kaart = document.createElement('div');
    kaart.className = 'wr-kaart';
    plek.append(kaart);
    open.push(kaart);
    if (bekend.has(taskId)) {
      vul(kaart, bekend.get(taskId));
    }
    if (wachtend.length === 0) {
      setTimeout(haalKaarten, 50);
    }
    wachtend.push({ taak: taskId, plek: kaart });
  },
  unmount: () => open.shift()?.remove(),
};
