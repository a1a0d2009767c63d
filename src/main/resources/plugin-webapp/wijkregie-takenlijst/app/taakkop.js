// Above a task: which case it is about, until when, and whose task it is, in words. And no control that would take it from
// a colleague. The server refuses that as well.

import { kaartregels } from './kaartregels.js';
import { bijAccount, bijVerandering, haal } from './verbinding.js';

const NAAM = 'wr-taakkop';

const zin = naam => {
  const element = document.createElement('p');
  element.className = 'wr-van-collega';
  element.textContent = `Deze taak is van ${naam}. U kunt de taak lezen, maar niet oppakken of afronden.`;
  return element;
};

/** Whether a colleague has the task that is open: it has an assignee who is not the reader. */
const isVanCollega = kop => Boolean(kop.querySelector('li.assignee .set-value')) && !kop.querySelector('.unclaim');

const taakInAdres = () => new URLSearchParams(location.hash.split('?')[1]).get('task');

let bekend = {};
// Who picks a task up or gets it makes another head; then the name is asked again.
let behandeld = null;
let bezig = null;
bijAccount(() => { bekend = {}; });

const haalTaak = async taak => {
  bezig = taak;
  const [kaart] = await haal(`kaarten?taak=${encodeURIComponent(taak)}`) ?? [];
  bekend = { taak, kaart };
  bezig = null;
  toon();
};

/** Who may not read accounts gets the code of the account from Tasklist; the card knows the name. */
const noemBehandelaar = (kop, naam) => {
  const plek = kop.querySelector('li.assignee .set-value .view-value');
  const teksten = plek && document.createTreeWalker(plek, NodeFilter.SHOW_TEXT);
  while (naam && teksten?.nextNode()) {
    const tekst = teksten.currentNode;
    if (tekst.data.trim() && tekst.data.trim() !== naam) {
      tekst.data = naam;
      behandeld = naam;
    }
  }
};

/** Changes nothing when it shows this already: every change calls for another look. */
const zet = (kop, kaart) => {
  noemBehandelaar(kop, kaart.behandelaar);
  const vanCollega = Boolean(kaart.behandelaar) && isVanCollega(kop);
  const stand = `${kaart.taak} ${vanCollega}`;
  const oud = kop.querySelector(`.${NAAM}`);
  if (oud?.dataset.stand === stand) {
    return;
  }
  oud?.remove();
  const blok = document.createElement('div');
  blok.className = `${NAAM} wr-kaart`;
  blok.dataset.stand = stand;
  blok.setAttribute('role', 'status');
  blok.append(...kaartregels(kaart), ...vanCollega ? [zin(kaart.behandelaar)] : []);
  kop.append(blok);
};

const toon = () => {
  const kop = document.querySelector('.task-card > header');
  const taak = taakInAdres();
  if (!kop || !taak) {
    return;
  }
  const behandelaar = kop.querySelector('li.assignee .set-value .view-value')?.textContent.trim() ?? '';
  if ((bekend.taak !== taak || behandeld !== behandelaar) && bezig !== taak) {
    behandeld = behandelaar;
    kop.querySelector(`.${NAAM}`)?.remove();
    haalTaak(taak);
  } else if (bekend.taak === taak && bekend.kaart && bezig === null) {
    zet(kop, bekend.kaart);
  }
};
bijVerandering(toon);

// Dates, groups and assignee in the head of a task look as if one can change them. Only who may, can; also by keyboard.
const VELD = '.task-card > header [cam-widget-inline-field], .task-card > header .groups';
const magNiet = doel => {
  const veld = doel.closest?.(VELD);
  return veld && !(veld.closest('li.assignee') && document.body.classList.contains('wr-wijst-toe'));
};

for (const soort of ['click', 'keydown', 'paste']) {
  document.addEventListener(soort, evenement => {
    if (magNiet(evenement.target) && evenement.key !== 'Tab') {
      evenement.stopImmediatePropagation();
    }
  }, true);
}

bijVerandering(() => document.querySelectorAll('.task-card > header [cam-widget-inline-field][tabindex="0"]').forEach(veld => {
  if (magNiet(veld)) {
    veld.setAttribute('tabindex', '-1');
  }
}));
