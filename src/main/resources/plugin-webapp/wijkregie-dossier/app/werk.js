// What surrounds a case: its open tasks, its money, the wijkagenda, what else runs there.

import { bedrag, dag, deel, gegeven, kenmerken, koppeling, maak, tabel, tijdstip } from './bouwstenen.js';
import { oorsprong } from './verbinding.js';

const BEDRAG = 'wr-bedrag';

const uiterlijk = taak => {
  if (!taak.uiterlijk) {
    return 'Geen uiterste datum';
  }
  return taak.teLaat
    ? maak('span', {}, dag(taak.uiterlijk), ' ', maak('strong', { class: 'wr-te-laat' }, 'Te laat'))
    : dag(taak.uiterlijk);
};

const taaknaam = ({ id, naam }, { opPagina }) => (opPagina && id
  ? koppeling(`${oorsprong()}/camunda/app/tasklist/default/#/?task=${encodeURIComponent(id)}`, naam, false)
  : naam);

export const taken = (lijst, scherm) => deel(
  'Open taken',
  lijst.length === 0
    ? maak('p', {}, 'Er is nu geen open taak.')
    : tabel(
      'Wat moet er gebeuren, en door wie',
      [{ naam: 'Taak' }, { naam: 'Groep' }, { naam: 'Behandelaar' }, { naam: 'Uiterlijk' }],
      lijst.map(taak => [taaknaam(taak, scherm), taak.functie, taak.behandelaar ?? 'Nog niet opgepakt', uiterlijk(taak)]),
    ),
);

const bronnen = lijst => (lijst.length === 0 ? null : tabel(
  'Bronnen',
  [{ naam: 'Bron' }, { naam: 'Stand' }, { naam: 'Bedrag', stijl: BEDRAG }],
  lijst.map(bron => [bron.naam, bron.stand, bron.bedrag > 0 ? bedrag(bron.bedrag) : '–']),
));

const besluiten = lijst => (lijst.length === 0 ? null : tabel(
  'Besluiten over geld',
  [{ naam: 'Bron' }, { naam: 'Besluit' }, { naam: 'Bedrag', stijl: BEDRAG }, { naam: 'Door' }, { naam: 'Datum' }],
  lijst.map(een => [een.bron, een.uitkomst, bedrag(een.bedrag), een.functie, tijdstip(een.moment)]),
));

const potten = lijst => (lijst.length === 0 ? null : tabel(
  'Uit het wijkbudget',
  [{ naam: 'Pot' }, { naam: 'Gereserveerd', stijl: BEDRAG }, { naam: 'Betaald', stijl: BEDRAG }],
  lijst.map(pot => [pot.naam, bedrag(pot.gereserveerd), bedrag(pot.betaald)]),
));

const betalingen = lijst => (lijst.length === 0 ? null : tabel(
  'Betalingen',
  [{ naam: 'Soort' }, { naam: 'Bedrag', stijl: BEDRAG }, { naam: 'Stand' }, { naam: 'Klaargezet op' }],
  lijst.map(een => [een.soort, bedrag(een.bedrag), een.stand, tijdstip(een.klaargezetOp)]),
));

export const geld = stand => {
  const tabellen = [bronnen(stand.bronnen), besluiten(stand.besluiten), potten(stand.potten), betalingen(stand.betalingen)];
  if (!gegeven(stand.gevraagd) && tabellen.every(een => een === null)) {
    return deel('Geld', maak('p', {}, 'Voor deze zaak is nog geen geld gezocht.'));
  }
  return deel(
    'Geld',
    kenmerken([
      ['Gevraagd van het wijkbudget', gegeven(stand.gevraagd) ? bedrag(stand.gevraagd) : null],
      ['Vastgestelde bijdrage', gegeven(stand.vastgesteld) ? bedrag(stand.vastgesteld) : null],
      ['Teruggevraagd', stand.teruggevraagd > 0 ? bedrag(stand.teruggevraagd) : null],
    ]),
    ...tabellen,
  );
};

export const agenda = ({ zin, adres, titel }, { opPagina }) => deel(
  'Wijkagenda',
  maak('p', {}, zin),
  adres ? maak('p', {}, koppeling(`${oorsprong()}${adres}`, titel, !opPagina)) : null,
);

const titelMetLink = ({ titel, adres }, { opPagina }) => (adres ? koppeling(`${oorsprong()}${adres}`, titel, !opPagina) : titel);

export const omgeving = (lijst, scherm) => deel(
  'Wat loopt hier nog meer',
  ...(lijst.length === 0
    ? [maak('p', {}, 'Er zijn geen andere open zaken of maatregelen in deze buurt of over dit onderwerp in de wijk.')]
    : [
      maak('p', {}, 'Open zaken en maatregelen in deze buurt, of in deze wijk over hetzelfde onderwerp. Kijk of u ze kunt verbinden.'),
      tabel(
        'Zaken en maatregelen',
        [{ naam: 'Titel' }, { naam: 'Soort' }, { naam: 'Stand' }, { naam: 'Behandeld door' }],
        lijst.map(een => [titelMetLink(een, scherm), een.wat, een.stand, een.functie]),
      ),
    ]),
);
