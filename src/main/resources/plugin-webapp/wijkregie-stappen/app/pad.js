// The path of one instance on its diagram: what is done, where it stands, what was cut off.

import { alsDag, haal, maak, meldFout, opEnAf } from './bouwstenen.js';
import { bijKeuze, keuze, kies } from './keuze.js';
import { legenda, plaatsBalk } from './schakelaar.js';
import { gevolgd } from './stromen.js';

const SOORT = 'wr-pad';
const MERKEN = [['wr-klaar', 'klaar'], ['wr-hier', 'hier is de zaak nu'], ['wr-afgebroken', 'afgebroken'], ['wr-gevolgd', 'gevolgde weg']];

/** Where time passes. Dates at the steps in between would only hide the drawing. */
const metDatum = ({ type }) => /UserTask$|ReceiveTask$|SubProcess$|CallActivity$|CatchEvent$|EventBasedGateway$/.test(type);

/** How the last visit to a step ended, and how often it was visited. */
const samenvatting = stappen => {
  const perStap = new Map();
  stappen.forEach(stap => {
    const eerder = perStap.get(stap.stap);
    const staat = stap.klaar ? (stap.afgebroken ? 'wr-afgebroken' : 'wr-klaar') : 'wr-hier';
    perStap.set(stap.stap, {
      // Of steps that ran side by side the one that still runs counts.
      ...(eerder?.staat === 'wr-hier' && staat !== 'wr-hier' ? eerder : { staat, stap }),
      keren: (eerder?.keren || 0) + 1,
    });
  });
  return perStap;
};

const tekst = ({ staat, stap, keren }) => {
  const woorden = {
    'wr-klaar': () => `klaar ${alsDag(stap.klaar)}`,
    'wr-hier': () => `hier sinds ${alsDag(stap.begonnen)}`,
    'wr-afgebroken': () => `afgebroken ${alsDag(stap.klaar)}`,
  }[staat]();
  return keren > 1 ? `${woorden} (${keren} keer)` : woorden;
};

const wis = viewer => {
  const canvas = viewer.get('canvas');
  viewer.get('overlays').remove({ type: SOORT });
  viewer.get('elementRegistry').forEach(({ id }) => MERKEN.forEach(([merk]) => {
    if (canvas.hasMarker(id, merk)) {
      canvas.removeMarker(id, merk);
    }
  }));
};

const teken = (viewer, stappen) => {
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  gevolgd(registry, stappen).forEach(({ id }) => canvas.addMarker(id, 'wr-gevolgd'));
  samenvatting(stappen).forEach((bezoek, id) => {
    const element = registry.get(id);
    // The process itself is the sheet on which all is drawn.
    if (!element?.parent) {
      return;
    }
    canvas.addMarker(id, bezoek.staat);
    if (metDatum(element)) {
      viewer.get('overlays').add(id, SOORT, {
        position: { top: 4, left: -8 },
        scale: { min: 0.8, max: 1.2 },
        html: maak('div', { class: `wr-merk ${bezoek.staat}`, 'data-stap': id }, tekst(bezoek)),
      });
    }
  });
};

const toon = (viewer, { processInstanceId, api }) => {
  const einde = new AbortController();
  const vinkje = maak('input', { type: 'checkbox' });
  vinkje.checked = keuze().weg;
  vinkje.addEventListener('change', () => kies({ weg: vinkje.checked }));
  const uitleg = maak('div', { class: 'wr-uitleg', role: 'status' });
  const haalWeg = plaatsBalk(viewer, maak('div', { class: 'wr-balk wr-padbalk', lang: 'nl' },
    maak('label', { class: 'wr-vinkje' }, vinkje, 'Toon het verloop'), uitleg));
  let beeld;

  const pas = () => {
    wis(viewer);
    if (!keuze().weg) {
      uitleg.replaceChildren();
      return;
    }
    teken(viewer, beeld.stappen);
    uitleg.replaceChildren(legenda(MERKEN), ...(beeld.meer ? [maak('p', {}, 'Alleen de eerste 2000 stappen staan op de kaart.')] : []));
  };
  const laad = async () => {
    try {
      beeld = await haal(api, `verloop/${encodeURIComponent(processInstanceId.split('?')[0])}`, einde.signal);
      pas();
    } catch (fout) {
      meldFout(uitleg, fout, laad);
    }
  };
  bijKeuze(wat => beeld && wat.includes('weg') && pas(), einde.signal);
  laad();
  return () => {
    einde.abort();
    haalWeg();
  };
};

export const pad = {
  id: 'wijkregie.verloop.kaart',
  pluginPoint: 'cockpit.processInstance.diagram.plugin',
  ...opEnAf(toon),
};
