// The case itself: what was filed, where it stands, how to reach the indiener, advice.

import { antwoorden, bedrag, deel, gegeven, jaNee, kenmerken, kop, langeTekst, maak, tijdstip } from './bouwstenen.js';

export const ingediend = zaak => deel(
  'De zaak zoals ingediend',
  maak('p', { class: 'wr-titel' }, maak('strong', {}, zaak.titel)),
  langeTekst(zaak.omschrijving),
  kenmerken([
    ['Kenmerk', zaak.kenmerk],
    ['Wijk', zaak.wijk],
    ['Buurt', zaak.buurt],
    ['Voor wie', zaak.schaal],
    ['Ontvangen op', tijdstip(zaak.ontvangenOp)],
    ['Ontvangen via', zaak.kanaal],
    ['Gevraagd bedrag', gegeven(zaak.gevraagdBedrag) ? bedrag(zaak.gevraagdBedrag) : 'Niet opgegeven'],
    ['Medestanders', gegeven(zaak.medestanders) ? String(zaak.medestanders) : 'Niet opgegeven'],
    ['Wil hulp van de opbouwwerker', jaNee(zaak.hulpGewenst)],
  ]),
);

export const stand = zaak => deel(
  'Stand van zaken',
  kenmerken([
    ['Fase', `${zaak.fase} van 5: ${zaak.faseNaam}`],
    ['Status voor de indiener', zaak.status],
    ['Uitkomst', zaak.uitkomst],
    ['Soort', zaak.soort ?? 'Nog niet bepaald'],
    ['Cluster', zaak.cluster ?? 'Nog niet bepaald'],
    ['Vakambtenaar', zaak.vakambtenaar ?? 'Nog niet bekend'],
  ]),
);

export const contactgegevens = dossier => {
  const contact = dossier.contact;
  if (dossier.contactAfgeschermd) {
    return deel('Contactgegevens', maak('p', {}, 'Uw functie ziet geen contactgegevens. Vraag de vakambtenaar als u de indiener iets wilt vragen.'));
  }
  if (!contact) {
    return deel('Contactgegevens', maak('p', {}, 'Er zijn geen contactgegevens meer. Ze zijn verwijderd.'));
  }
  return deel(
    'Contactgegevens',
    kenmerken([
      ['Naam', contact.naam],
      ['Organisatie', contact.organisatie],
      ['E-mailadres', contact.email ?? 'Niet opgegeven. De indiener krijgt brieven.'],
      ['Telefoon', contact.telefoon],
      ['Postadres', gegeven(contact.postadres) ? maak('span', { class: 'wr-adres' }, contact.postadres) : null],
    ]),
  );
};

export const advies = (adviezen, toetsing) => deel(
  'Advies en toetsstenen',
  ...(adviezen.length === 0 ? [maak('p', {}, 'Er is nog geen advies van de wijkregisseur of de Kerngroep.')] : []),
  ...adviezen.flatMap(een => [
    kop(2, {}, een.titel),
    maak('p', { class: 'wr-klein' }, tijdstip(een.moment), `, ${een.functie}`),
    antwoorden(een.antwoorden),
  ]),
  kop(2, {}, 'Uitslag van de toetsstenen'),
  ...(toetsing
    ? [
      maak('p', {}, maak('strong', {}, toetsing.uitkomst)),
      gegeven(toetsing.toelichting) ? langeTekst(toetsing.toelichting) : null,
      maak('p', { class: 'wr-klein' }, 'De uitslag is een advies. De vakambtenaar beslist.'),
    ]
    : [maak('p', {}, 'De zaak is nog niet getoetst. Dat gebeurt na de oriëntatie.')]),
);
