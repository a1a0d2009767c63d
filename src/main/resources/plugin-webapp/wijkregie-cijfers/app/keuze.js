// The one bar above the panels: wijk, kind, period and budget year; remembered until the browser is closed.

import { maak } from './bouw.js';

const SLEUTEL = 'wijkregie-cijfers-keuze';
const EIGEN = 'eigen';
const LANGSTE_PERIODE = 36;

/** A month so many months later (or earlier), as yyyy-mm. */
const verschuif = (maand, aantal) => {
  const [jaar, nummer] = maand.split('-').map(Number);
  const telling = jaar * 12 + nummer - 1 + aantal;
  return `${Math.floor(telling / 12)}-${String((telling % 12) + 1).padStart(2, '0')}`;
};

const volgnummer = (maand) => Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5));

/** What is wrong with a period, as a sentence for the reader; empty when nothing is. The server refuses the same. */
const bezwaar = (van, tot) => {
  if (![van, tot].every((maand) => /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(maand))) {
    return 'Kies een eerste en een laatste maand, zoals 2026-03.';
  }
  if (van > tot) {
    return 'De eerste maand ligt na de laatste maand. Kies een eerdere eerste maand.';
  }
  return volgnummer(tot) - volgnummer(van) >= LANGSTE_PERIODE
    ? `Deze periode is langer dan ${LANGSTE_PERIODE} maanden. Kies een kortere periode.` : '';
};

/** Names of the periods and what they are in the month of today. */
const periodes = (maand) => {
  const jaar = Number(maand.slice(0, 4));
  return {
    twaalf: ['Laatste 12 maanden', verschuif(maand, -11), maand],
    maand: ['Deze maand', maand, maand],
    jaar: ['Dit jaar', `${jaar}-01`, maand],
    vorig: ['Vorig jaar', `${jaar - 1}-01`, `${jaar - 1}-12`],
    [EIGEN]: ['Eigen periode', '', ''],
  };
};

const onthouden = () => {
  try {
    return JSON.parse(sessionStorage.getItem(SLEUTEL)) || {};
  } catch {
    return {};
  }
};

/** A list with its label; a value that is not in the list becomes the first. */
const keuzelijst = (naam, label, opties, waarde) => {
  const lijst = maak('select', { id: `wr-${naam}` },
    ...opties.map(([code, tekst]) => maak('option', { value: code }, tekst)));
  if (opties.some(([code]) => code === waarde)) {
    lijst.value = waarde;
  }
  return [lijst, maak('div', { class: 'wr-veld' }, maak('label', { for: lijst.id }, label), lijst)];
};

const maandveld = (naam, label, waarde) => {
  const veld = maak('input', { id: `wr-${naam}`, type: 'month', 'aria-describedby': 'wr-periodefout', placeholder: '2026-03', value: waarde });
  return [veld, maak('div', { class: 'wr-veld' }, maak('label', { for: veld.id }, label), veld)];
};

const codes = (opties) => opties.map(({ code, naam }) => [code, naam]);

/** The lists and fields, with what was chosen before. */
const velden = (aanbod, eerder) => {
  const tijden = periodes(aanbod.maand);
  return {
    wijk: keuzelijst('wijk', 'Wijk', [['', aanbod.wijken.length > 1 ? 'Alle wijken' : 'Uw wijk'], ...codes(aanbod.wijken)], eerder.wijk),
    soort: keuzelijst('soort', 'Soort zaak', [['', 'Alle soorten'], ...codes(aanbod.soorten)], eerder.soort),
    periode: keuzelijst('periode', 'Periode', Object.entries(tijden).map(([code, [naam]]) => [code, naam]), eerder.periode),
    van: maandveld('van', 'Eerste maand', eerder.van || tijden.twaalf[1]),
    tot: maandveld('tot', 'Laatste maand', eerder.tot || aanbod.maand),
    jaar: keuzelijst('jaar', 'Budgetjaar', aanbod.jaren.map((jaar) => [String(jaar), String(jaar)]), eerder.jaar || aanbod.maand.slice(0, 4)),
  };
};

/**
 * The bar and what is chosen in it.
 *
 * @param aanbod what this reader can choose from
 * @param gekozen called with the new choice when it changes
 */
export const keuzebalk = (aanbod, gekozen) => {
  const delen = velden(aanbod, onthouden());
  const waarde = (naam) => delen[naam][0].value;
  const keuze = () => {
    const eigen = waarde('periode') === EIGEN;
    const [, van, tot] = periodes(aanbod.maand)[waarde('periode')];
    return {
      wijk: waarde('wijk'), soort: waarde('soort'), jaar: waarde('jaar'),
      van: eigen ? waarde('van') : van, tot: eigen ? waarde('tot') : tot,
      fout: eigen ? bezwaar(waarde('van'), waarde('tot')) : '',
    };
  };
  const melding = maak('p', { class: 'wr-fout', id: 'wr-periodefout', role: 'alert' });
  // Said once, beside the fields; the panels that ask for the period wait.
  const meld = ({ fout }) => {
    melding.replaceChildren(fout);
    melding.hidden = !fout;
    ['van', 'tot'].forEach((naam) => delen[naam][0].setAttribute('aria-invalid', String(Boolean(fout))));
  };
  const toonEigen = () => ['van', 'tot'].forEach((naam) => { delen[naam][1].hidden = waarde('periode') !== EIGEN; });
  const knoop = maak('form', { class: 'wr-keuze', 'aria-label': 'Kies welke cijfers u wilt zien' },
    ...Object.values(delen).map(([, deel]) => deel), melding);
  knoop.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());
  knoop.addEventListener('change', () => {
    toonEigen();
    sessionStorage.setItem(SLEUTEL, JSON.stringify(Object.fromEntries(Object.keys(delen).map((naam) => [naam, waarde(naam)]))));
    meld(keuze());
    gekozen(keuze());
  });
  toonEigen();
  meld(keuze());
  return { knoop, keuze };
};
