// Bringing in changed files: choose or drop, check, and make them live or propose them.

import { aantal, deel, maak, opsomming } from './bouw.js';
import { redenformulier, veld } from './formulier.js';

const HOOGSTENS = 10 * 1024 * 1024;

/** What the check found, in its order; each line names the file and the element. */
export const bevindingen = ({ zin, bevindingen: gevonden }) => [
  maak('p', { class: 'wr-fout', role: 'alert' }, `${zin} (${aantal(gevonden.length, 'fout', 'fouten')})`),
  maak('ol', { class: 'wr-bevindingen' }, ...gevonden.map(een => maak('li', {}, een.zin))),
];

const alsBase64 = bestand => new Promise((gelukt, mislukt) => {
  const lezer = new FileReader();
  lezer.addEventListener('load', () => gelukt({ naam: bestand.name, inhoud: lezer.result.slice(lezer.result.indexOf(',') + 1) }));
  lezer.addEventListener('error', () => mislukt(new Error(`'${bestand.name}' kan niet worden gelezen. Kies het bestand opnieuw.`)));
  lezer.readAsDataURL(bestand);
});

const lees = (bestanden) => {
  if (bestanden.length === 0) {
    throw new Error('Kies eerst een of meer bestanden.');
  }
  if (bestanden.reduce((som, bestand) => som + bestand.size, 0) > HOOGSTENS) {
    throw new Error('Uw bestanden zijn samen groter dan 10 MB. Kies minder bestanden, of maak ze kleiner.');
  }
  return Promise.all(bestanden.map(alsBase64));
};

/** A field for files on which one can drop them as well; `gekozen` tells which there are. */
const bestandsveld = () => {
  const invoer = maak('input', { type: 'file', multiple: '', accept: '.bpmn,.dmn,.form,.yaml' });
  const lijst = maak('div', { 'aria-live': 'polite' });
  const vak = maak('div', { class: 'wr-vallen' },
    veld('Bestanden', invoer, 'Processen (.bpmn), formulieren (.form), beslistabellen (.dmn) en hun voorbeelden (.voorbeelden.yaml). U kunt bestanden ook hierheen slepen. Samen hoogstens 10 MB.'),
    lijst);
  const toon = () => lijst.replaceChildren(...(invoer.files.length > 1 ? [opsomming([...invoer.files].map(bestand => bestand.name))] : []));
  invoer.addEventListener('change', toon);
  vak.addEventListener('dragover', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    vak.classList.add('wr-boven');
  });
  vak.addEventListener('dragleave', () => vak.classList.remove('wr-boven'));
  vak.addEventListener('drop', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    vak.classList.remove('wr-boven');
    invoer.files = gebeurtenis.dataTransfer.files;
    toon();
  });
  const leeg = () => {
    invoer.value = '';
    toon();
  };
  return { vak, leeg, gekozen: () => [...invoer.files] };
};

/** What came of it stands below the form and gets the focus, so that it is read. */
const toonUitkomst = (plek, uitkomst) => {
  plek.replaceChildren(...(uitkomst.uitkomst === 'afgekeurd'
    ? bevindingen(uitkomst)
    : [maak('p', { class: 'wr-gelukt', role: 'status' }, uitkomst.zin)]));
  plek.focus();
};

const mapformulier = (bron, plek, gedaan) => redenformulier('Waarom leest u de map opnieuw?', [['Map opnieuw lezen', async (reden) => {
  toonUitkomst(plek, await bron.stuur('map', { reden }));
  gedaan();
}]]);

/**
 * The form for changed files, and the button for the folder when there is one.
 *
 * @param gedaan called when something changed: the rest of the page changes too
 */
export const inbrengen = (bron, stand, gedaan) => deel('Een wijziging inbrengen', async (plek) => {
  const bestanden = bestandsveld();
  const uitkomst = maak('div', { class: 'wr-uitkomst', tabindex: '-1' });
  const stuur = async (waarheen, reden) => {
    const antwoord = await bron.stuur(waarheen, { reden, bestanden: await lees(bestanden.gekozen()) });
    toonUitkomst(uitkomst, antwoord);
    return antwoord;
  };
  const plaats = async (reden) => {
    const { uitkomst: wat } = await stuur('versies', reden);
    if (wat === 'live' || wat === 'wacht') {
      bestanden.leeg();
      formulier.reset();
      gedaan();
    }
  };
  const formulier = redenformulier('Waarom verandert u dit?', [
    [stand.vierOgen ? 'Voorstellen aan een collega' : 'In gebruik nemen', plaats],
    ['Alleen controleren', reden => stuur('controle', reden)],
  ], [bestanden.vak]);
  const mapuitkomst = maak('div', { class: 'wr-uitkomst', tabindex: '-1' });
  plek.replaceChildren(
    maak('p', {}, stand.vierOgen
      ? 'De controle kijkt uw bestanden na. Daarna beslist een collega van procesbeheer.'
      : 'De controle kijkt uw bestanden na. Zijn er geen fouten, dan geldt uw wijziging meteen voor nieuwe zaken.'),
    formulier, uitkomst,
    ...(stand.map ? [maak('details', {}, maak('summary', {}, 'Map met modellen opnieuw lezen'), mapformulier(bron, mapuitkomst, gedaan), mapuitkomst)] : []));
});
