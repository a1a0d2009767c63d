// The conversation with the indiener: what was asked and answered, and a place to answer.

import { blad } from './blad.js';
import { dag, deel, gegeven, kop, langeTekst, maak, nieuwId, tijdstip, uitklapbaar } from './bouwstenen.js';

const UITLEG = 'De indiener krijgt uw bericht per mail, of per brief als er geen mailadres is. Het staat ook op de volgpagina. '
  + 'Schrijf gewoon Nederlands: korte zinnen, geen afkortingen.';

const wacht = ({ antwoordVoor, teLaat }) => (antwoordVoor
  ? maak(
    'p', { class: 'wr-vraag' },
    maak('strong', {}, 'Een vraag wacht op antwoord.'), ' Antwoord uiterlijk ', dag(antwoordVoor), '. ',
    teLaat ? maak('strong', { class: 'wr-te-laat' }, 'Te laat') : null,
  )
  : null);

const regel = ({ moment, functie, tekst, vanIndiener, antwoordVoor }) => maak(
  'li', { class: vanIndiener ? 'wr-van-indiener' : 'wr-van-ons' },
  maak(
    'p', { class: 'wr-klein' },
    maak('strong', {}, functie), ', ', tijdstip(moment), antwoordVoor ? ' (wacht op antwoord)' : '',
  ),
  tekst === null ? maak('p', {}, 'Uw functie ziet de tekst van dit bericht niet.') : langeTekst(tekst),
);

const rondje = (naam, waarde, label) => {
  const id = nieuwId(waarde);
  return maak('p', { class: 'wr-rondje' }, maak('input', { type: 'radio', id, name: naam, value: waarde }), maak('label', { for: id }, label));
};

const anders = (dossier, scherm) => uitklapbaar(
  'De vraag is anders afgehandeld',
  blad({
    dossier, scherm, soort: 'afhandeling', adres: 'vraag-afgehandeld', deel: 'gesprek', label: 'Notitie', knop: 'Afhandeling vastleggen',
    uitleg: 'Wat is er afgesproken, of waarom hoeft er geen antwoord? Alleen collega’s lezen dit. Schrijf geen e-mailadressen, '
      + 'telefoonnummers of rekeningnummers op.',
    voor: [maak(
      'fieldset', {}, maak('legend', {}, 'Hoe is de vraag afgehandeld?'),
      rondje('wijze', 'telefoon', 'Ik heb de indiener gesproken, bijvoorbeeld aan de telefoon'),
      rondje('wijze', 'gelezen', 'Er is geen antwoord nodig'),
    )],
    gegevens: (notitie, formulier) => ({
      notitie, wijze: new FormData(formulier).get('wijze') ?? '', gezien: dossier.werk.gesprek.gezien,
    }),
  }),
);

const antwoord = (dossier, scherm) => blad({
  dossier, scherm, soort: 'bericht', adres: 'bericht', deel: 'gesprek', label: 'Uw bericht aan de indiener', uitleg: UITLEG,
  knop: 'Bericht versturen', gegevens: tekst => ({ tekst, gezien: dossier.werk.gesprek.gezien }),
});

const ervaring = ({ waardering, toelichting, moment }) => maak(
  'div', {},
  kop(2, {}, 'Hoe de indiener het vindt gaan'),
  maak('p', {}, maak('strong', {}, waardering), ', ', tijdstip(moment)),
  gegeven(toelichting) ? langeTekst(toelichting) : null,
);

export const gesprek = (dossier, scherm) => {
  const inhoud = dossier.werk.gesprek;
  return deel(
    'Gesprek met de indiener',
    scherm.gelukt.gesprek ? maak('p', { class: 'wr-gelukt', role: 'status', tabindex: '-1' }, scherm.gelukt.gesprek) : null,
    wacht(inhoud),
    inhoud.regels.length === 0
      ? maak('p', {}, 'De indiener heeft nog niets gevraagd.')
      : maak('ol', { class: 'wr-notities' }, ...inhoud.regels.map(regel)),
    inhoud.magAntwoorden ? antwoord(dossier, scherm) : null,
    inhoud.magAntwoorden && inhoud.antwoordVoor ? anders(dossier, scherm) : null,
    dossier.werk.ervaring ? ervaring(dossier.werk.ervaring) : null,
  );
};
