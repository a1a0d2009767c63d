// What happened: what the indiener sent, messages, the time line.

import {
  antwoorden, bedrag, deel, gegeven, jaNee, kenmerken, kop, langeTekst, maak, tabel, tijdstip, uitklapbaar,
} from './bouwstenen.js';
import { oorsprong } from './verbinding.js';

const inzending = stuk => maak(
  'article', {},
  kop(2, {}, stuk.titel),
  maak('p', { class: 'wr-klein' }, 'Ontvangen op ', tijdstip(stuk.moment), stuk.vastgelegdDoor ? `, vastgelegd door ${stuk.vastgelegdDoor}` : ''),
  gegeven(stuk.tekst) ? langeTekst(stuk.tekst) : null,
  gegeven(stuk.planning) ? kenmerken([['Planning', maak('span', { class: 'wr-tekst' }, stuk.planning)]]) : null,
  stuk.begroting.length > 0
    ? tabel(
      'Begroting',
      [{ naam: 'Post' }, { naam: 'Bedrag', stijl: 'wr-bedrag' }],
      stuk.begroting.map(({ post, bedrag: centen }) => [post, bedrag(centen)]),
      ['Totaal', bedrag(stuk.begroot)],
    )
    : null,
  kenmerken([
    ['Gevraagde bijdrage', gegeven(stuk.gevraagdeBijdrage) ? bedrag(stuk.gevraagdeBijdrage) : null],
    ['Werkelijke kosten', gegeven(stuk.werkelijkeKosten) ? bedrag(stuk.werkelijkeKosten) : null],
    ['Mag als goed voorbeeld worden getoond', gegeven(stuk.toestemmingVoorbeeld) ? jaNee(stuk.toestemmingVoorbeeld) : null],
  ]),
);

export const inzendingen = stukken => deel(
  'Wat de indiener stuurde',
  ...(stukken.length === 0 ? [maak('p', {}, 'De indiener heeft na de aanvraag nog niets gestuurd.')] : stukken.map(inzending)),
);

const inhoudVanBericht = bericht => {
  if (!gegeven(bericht.tekst)) {
    return 'Uw functie ziet de tekst van dit bericht niet.';
  }
  return uitklapbaar(maak('span', {}, 'Tekst lezen', maak('span', { class: 'wr-alleen-voorlezen' }, ` van ${bericht.onderwerp}`)), langeTekst(bericht.tekst));
};

const statusVanBericht = bericht => {
  if (!gegeven(bericht.brief)) {
    return bericht.status;
  }
  const brief = maak(
    'a', { href: `${oorsprong()}/werkplek/brieven/${encodeURIComponent(bericht.brief)}`, target: '_blank', rel: 'noopener' },
    'Brief openen en afdrukken', maak('span', { class: 'wr-alleen-voorlezen' }, `: ${bericht.onderwerp} (nieuw tabblad)`),
  );
  return maak('span', {}, bericht.status, maak('br'), brief);
};

export const berichten = lijst => deel(
  'Berichten',
  lijst.length === 0
    ? maak('p', {}, 'Er zijn nog geen berichten verstuurd.')
    : tabel(
      'Berichten over deze zaak',
      [{ naam: 'Onderwerp' }, { naam: 'Datum' }, { naam: 'Aan' }, { naam: 'Wijze' }, { naam: 'Status' }, { naam: 'Inhoud' }],
      lijst.map(bericht => [
        bericht.onderwerp, tijdstip(bericht.moment), bericht.aan, bericht.wijze, statusVanBericht(bericht), inhoudVanBericht(bericht),
      ]),
    ),
);

const gebeurtenis = regel => maak(
  'li', {},
  maak('p', { class: 'wr-klein' }, tijdstip(regel.moment), `, ${regel.functie}`, regel.persoon ? ` (${regel.persoon})` : ''),
  maak('p', {}, maak('strong', {}, regel.omschrijving)),
  gegeven(regel.toelichting) ? uitklapbaar('Toelichting', langeTekst(regel.toelichting)) : null,
  regel.antwoorden.length > 0 ? uitklapbaar('Ingevulde antwoorden', antwoorden(regel.antwoorden)) : null,
);

export const tijdlijn = regels => deel(
  'Tijdlijn',
  regels.length === 0
    ? maak('p', {}, 'Er is nog niets vastgelegd.')
    : maak('ol', { class: 'wr-tijdlijn' }, ...regels.map(gebeurtenis)),
);
