// Tab "Dossier" in Tasklist: shows the case of the selected task and changes nothing.
// Data only ever becomes text (textContent), never markup.

const maak = (soort, eigenschappen = {}, ...inhoud) => {
  const element = document.createElement(soort);
  for (const [naam, waarde] of Object.entries(eigenschappen)) {
    if (waarde !== null && waarde !== undefined) {
      element.setAttribute(naam, waarde);
    }
  }
  element.append(...inhoud.filter(deel => deel !== null && deel !== undefined));
  return element;
};

// --- Dutch notation ------------------------------------------------------------------------------------------------

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
// Moments come as local time of the municipality; they are shown as they are, wherever the browser stands.
const dagEnTijd = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC',
});

const bedrag = centen => euro.format(centen / 100);
const tijdstip = moment => maak('time', { datetime: moment.slice(0, 16) }, dagEnTijd.format(new Date(`${moment.slice(0, 19)}Z`)));
const jaNee = waarde => (waarde ? 'Ja' : 'Nee');
const gegeven = waarde => waarde !== null && waarde !== undefined && waarde !== '';

// --- building blocks -----------------------------------------------------------------------------------------------

const langeTekst = tekst => maak('p', { class: 'wr-tekst' }, tekst);

const uitklapbaar = (kop, ...inhoud) => maak('details', {}, maak('summary', {}, kop), ...inhoud);

const tabel = (titel, kolommen, rijen, voet) => maak(
  'div', { class: 'wr-tabel', role: 'region', 'aria-label': titel, tabindex: '0' },
  maak(
    'table', {},
    maak('caption', {}, titel),
    maak('thead', {}, maak('tr', {}, ...kolommen.map(kolom => maak('th', { scope: 'col', class: kolom.stijl }, kolom.naam)))),
    maak('tbody', {}, ...rijen.map(rij => maak('tr', {}, ...rij.map((cel, nummer) => nummer === 0
      ? maak('th', { scope: 'row' }, cel)
      : maak('td', { class: kolommen[nummer].stijl }, cel))))),
    voet ? maak('tfoot', {}, maak('tr', {}, maak('th', { scope: 'row' }, voet[0]), maak('td', { class: 'wr-bedrag' }, voet[1]))) : null,
  ),
);

/** Facts with a name each; facts that are not known are left out. */
const kenmerken = paren => maak(
  'dl', { class: 'wr-feiten' },
  ...paren.filter(([, waarde]) => gegeven(waarde)).map(([naam, waarde]) => maak('div', {}, maak('dt', {}, naam), maak('dd', {}, waarde))),
);

const antwoorden = lijst => kenmerken(lijst.map(({ vraag, antwoord }) => [vraag, antwoord]));

let teller = 0;
const deel = (titel, ...inhoud) => {
  teller += 1;
  const id = `wr-dossier-kop-${teller}`;
  return maak('section', { 'aria-labelledby': id }, maak('h4', { id }, titel), ...inhoud);
};

// --- parts of the case ---------------------------------------------------------------------------------------------

const ingediend = zaak => deel(
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

const stand = zaak => deel(
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

const contactgegevens = dossier => {
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

const advies = (adviezen, toetsing) => deel(
  'Advies en toetsstenen',
  ...(adviezen.length === 0 ? [maak('p', {}, 'Er is nog geen advies van de wijkregisseur of de Kerngroep.')] : []),
  ...adviezen.flatMap(een => [
    maak('h5', {}, een.titel),
    maak('p', { class: 'wr-klein' }, tijdstip(een.moment), `, ${een.functie}`),
    antwoorden(een.antwoorden),
  ]),
  maak('h5', {}, 'Uitslag van de toetsstenen'),
  ...(toetsing
    ? [
      maak('p', {}, maak('strong', {}, toetsing.uitkomst)),
      gegeven(toetsing.toelichting) ? langeTekst(toetsing.toelichting) : null,
      maak('p', { class: 'wr-klein' }, 'De uitslag is een advies. De vakambtenaar beslist.'),
    ]
    : [maak('p', {}, 'De zaak is nog niet getoetst. Dat gebeurt na de oriëntatie.')]),
);

const inzending = stuk => maak(
  'article', {},
  maak('h5', {}, stuk.titel),
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

const inzendingen = stukken => deel(
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

/** Path under which the application runs: what stands before the path of the web apps. */
const oorsprong = () => {
  const app = document.querySelector('base').getAttribute('app-root');
  return app.slice(0, app.lastIndexOf('/'));
};

const berichten = lijst => deel(
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
  maak('p', { class: 'wr-klein' }, tijdstip(regel.moment), `, ${regel.functie}`, regel.account ? ` (${regel.account})` : ''),
  maak('p', {}, maak('strong', {}, regel.omschrijving)),
  gegeven(regel.toelichting) ? uitklapbaar('Toelichting', langeTekst(regel.toelichting)) : null,
  regel.antwoorden.length > 0 ? uitklapbaar('Ingevulde antwoorden', antwoorden(regel.antwoorden)) : null,
);

const tijdlijn = regels => deel(
  'Tijdlijn',
  regels.length === 0
    ? maak('p', {}, 'Er is nog niets vastgelegd.')
    : maak('ol', { class: 'wr-tijdlijn' }, ...regels.map(gebeurtenis)),
);

const toonDossier = dossier => [
  maak('h3', {}, `Dossier ${dossier.zaak.kenmerk}`),
  stand(dossier.zaak),
  ingediend(dossier.zaak),
  contactgegevens(dossier),
  advies(dossier.adviezen, dossier.toetsing),
  inzendingen(dossier.inzendingen),
  berichten(dossier.berichten),
  tijdlijn(dossier.tijdlijn),
];

// --- loading -------------------------------------------------------------------------------------------------------

const engine = () => (location.pathname.match(/\/app\/tasklist\/([^/]+)/) || [null, 'default'])[1];

/** The answer for a task, or an error whose message is a Dutch sentence for the reader. */
const haal = async (api, taak, signaal) => {
  let antwoord;
  try {
    antwoord = await fetch(`${api.tasklistApi}/plugin/wijkregie-dossier/${engine()}/taak/${encodeURIComponent(taak)}`, {
      headers: { Accept: 'application/json' }, credentials: 'same-origin', signal: signaal,
    });
  } catch (fout) {
    if (fout.name === 'AbortError') {
      throw fout;
    }
    throw new Error('Het dossier kan niet worden opgehaald. Controleer uw verbinding en probeer het opnieuw.');
  }
  if (antwoord.status === 401) {
    throw new Error('U bent niet meer ingelogd. Ververs de pagina en log opnieuw in.');
  }
  const inhoud = await antwoord.json().catch(() => ({}));
  if (!antwoord.ok) {
    throw new Error(inhoud.message || 'Het dossier kan nu niet worden getoond. Probeer het opnieuw.');
  }
  return inhoud;
};

const laad = async (paneel, api, taak, signaal) => {
  const melding = tekst => maak('p', { role: 'status' }, tekst);
  paneel.setAttribute('aria-busy', 'true');
  paneel.replaceChildren(melding('Het dossier wordt geladen…'));
  try {
    const inhoud = await haal(api, taak, signaal);
    paneel.replaceChildren(...(inhoud.dossier ? toonDossier(inhoud.dossier) : [maak('h3', {}, 'Dossier'), melding(inhoud.melding)]));
  } catch (fout) {
    if (fout.name === 'AbortError') {
      return;
    }
    const opnieuw = maak('button', { type: 'button', class: 'btn btn-default' }, 'Opnieuw proberen');
    opnieuw.addEventListener('click', () => laad(paneel, api, taak, signaal));
    paneel.replaceChildren(maak('h3', {}, 'Dossier'), maak('p', { role: 'alert' }, fout.message), opnieuw);
  } finally {
    paneel.removeAttribute('aria-busy');
  }
};

// Tasklist calls unmount without saying for which panel, once per render, sometimes after the next one was rendered:
// the oldest panel is always the one that goes.
const open = [];

export default [{
  id: 'wijkregie.dossier',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Dossier' },
  render: (plek, { api, taskId }) => {
    const afbreken = new AbortController();
    const paneel = maak('div', { class: 'wr-dossier', lang: 'nl' });
    plek.append(paneel);
    open.push({ afbreken, paneel });
    laad(paneel, api, taskId, afbreken.signal);
  },
  unmount: () => {
    const oudste = open.shift();
    if (oudste) {
      oudste.afbreken.abort();
      oudste.paneel.remove();
    }
  },
}];
