// On the card of a task: which case it is about, in which wijk, and until when. One request for all cards of a page.

import { kaartregels } from './kaartregels.js';
import { bijAccount, haal } from './verbinding.js';

// Tasklist draws all cards anew every few seconds; what is known is shown at once, so that nothing jumps.
const bekend = new Map();
bijAccount(() => bekend.clear());

const vul = (plek, kaart) => plek.replaceChildren(...kaartregels(kaart));

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
