// The heat map: how many cases wait at each step, how long it takes, what is late.

import { alsMaand, dagen, haal, maak, meldFout, opEnAf } from './bouwstenen.js';
import { WEERGAVEN, alsVraag, bijKeuze, keuze, kies } from './keuze.js';
import { bereiken, grenzen, tint } from './schaal.js';
import { keuzerondjes, legenda, plaatsBalk } from './schakelaar.js';

const SOORT = 'wr-kaart';
const BEELD = {
  wacht: { vanaf: 1, waarde: rij => rij.wachtend, samen: (a, b) => a + b, tekst: n => `${n} ${n === 1 ? 'wacht' : 'wachten'}`, eenheid: bereik => (bereik === '1' ? 'wacht' : 'wachten'), kleur: 'wr-tint' },
  telaat: { vanaf: 1, waarde: rij => rij.teLaat, samen: (a, b) => a + b, tekst: n => `${n} te laat`, eenheid: () => 'te laat', kleur: 'wr-laat' },
  // 0 days is an answer too. How long a sub-process takes is not the sum of its steps: a phase has a figure of its own, any
  // other tells its slowest step.
  duur: { vanaf: 0, eigen: true, waarde: rij => rij.mediaan, samen: Math.max, tekst: dagen, tekstDeel: n => `langste stap ${dagen(n)}`, eenheid: bereik => (bereik === '1' ? 'dag' : 'dagen'), kleur: 'wr-tint' },
};

const procesvan = (viewer, definitie) => {
  const processen = viewer.getDefinitions().rootElements.filter(deel => deel.$type === 'bpmn:Process');
  return (processen.find(proces => definitie.startsWith(`${proces.id}:`)) || processen[0]).id;
};

/** Number per element: the steps themselves, and each closed sub-process with what lies in it. */
const verdeel = (registry, { stappen, fasen }, { waarde, samen, vanaf, eigen }) => {
  const perElement = new Map();
  const metEigen = eigen ? fasen.map(({ stap }) => stap) : [];
  const tel = (element, getal, deel) => {
    const eerder = perElement.get(element);
    perElement.set(element, { getal: eerder ? samen(eerder.getal, getal) : getal, deel });
  };
  stappen.forEach(rij => {
    const element = registry.get(rij.stap);
    const getal = waarde(rij);
    if (!element || getal === null || getal < vanaf) {
      return;
    }
    tel(element, getal, false);
    for (let om = element.businessObject.$parent; om && om.$type === 'bpmn:SubProcess'; om = om.$parent) {
      const vorm = registry.get(om.id);
      if (vorm?.collapsed && !metEigen.includes(om.id)) {
        tel(vorm, getal, true);
      }
    }
  });
  fasen.filter(({ stap, mediaan }) => metEigen.includes(stap) && mediaan !== null && registry.get(stap)?.collapsed)
    .forEach(({ stap, mediaan }) => tel(registry.get(stap), mediaan, false));
  return perElement;
};

class Warmtekaart {
  constructor(viewer) {
    this.viewer = viewer;
    this.gemerkt = [];
    this.perVlak = new Map();
  }

  wis() {
    const canvas = this.viewer.get('canvas');
    this.gemerkt.forEach(([id, merk]) => canvas.removeMarker(id, merk));
    this.viewer.get('overlays').remove({ type: SOORT });
    this.gemerkt = [];
    this.perVlak = new Map();
  }

  /** Numbers are compared with those on the same plane: the phases with each other, the steps of a phase too. */
  teken(cijfers, weergave) {
    this.wis();
    const beeld = BEELD[weergave];
    if (!beeld) {
      return;
    }
    const canvas = this.viewer.get('canvas');
    const perElement = verdeel(this.viewer.get('elementRegistry'), cijfers, beeld);
    perElement.forEach(({ getal }, element) => {
      const vlak = canvas.findRoot(element);
      this.perVlak.set(vlak, Math.max(this.perVlak.get(vlak) || 0, getal));
    });
    perElement.forEach((cijfer, element) => this.merk(element, cijfer, beeld));
  }

  merk(element, { getal, deel }, beeld) {
    const canvas = this.viewer.get('canvas');
    const klasse = `${beeld.kleur}-${tint(getal, grenzen(this.perVlak.get(canvas.findRoot(element)), beeld.vanaf))}`;
    canvas.addMarker(element.id, klasse);
    this.gemerkt.push([element.id, klasse]);
    const tekst = deel && beeld.tekstDeel ? beeld.tekstDeel(getal) : beeld.tekst(getal);
    this.viewer.get('overlays').add(element.id, SOORT, {
      position: { top: 4, left: -8 },
      scale: { min: 0.9, max: 1.2 },
      html: maak('div', { class: `wr-merk ${klasse}`, 'data-stap': element.id }, tekst),
    });
  }

  legenda(weergave) {
    const beeld = BEELD[weergave];
    const hoogste = this.perVlak.get(this.viewer.get('canvas').getRootElement());
    return beeld && hoogste !== undefined
      ? legenda(bereiken(grenzen(hoogste, beeld.vanaf), beeld.vanaf).map((bereik, plek) => [`${beeld.kleur}-${plek + 1}`, `${bereik} ${beeld.eenheid(bereik)}`]))
      : null;
  }
}

const zin = (beeld, weergave, leeg) => {
  const wijk = beeld.wijken.find(({ code }) => code === beeld.wijk)?.naam || 'alle wijken';
  if (weergave === 'uit') {
    return '';
  }
  if (leeg) {
    return `Er is hier niets te tonen voor ${wijk}.`;
  }
  return weergave === 'duur'
    ? `Helft klaar binnen zoveel dagen, ${wijk}, ${alsMaand(beeld.van)} tot en met ${alsMaand(beeld.tot)}.`
    : `Nu, ${wijk}.`;
};

const toon = (viewer, { processDefinitionId, api }) => {
  const einde = new AbortController();
  const kaart = new Warmtekaart(viewer);
  const uitleg = maak('div', { class: 'wr-uitleg', role: 'status' });
  const rondjes = keuzerondjes('Toon op de kaart', WEERGAVEN, keuze().weergave, weergave => kies({ weergave }));
  const haalWeg = plaatsBalk(viewer, maak('div', { class: 'wr-balk wr-kaartbalk', lang: 'nl' }, rondjes, uitleg));
  let beeld;

  const leg = () => {
    const { weergave } = keuze();
    const merken = kaart.legenda(weergave);
    uitleg.replaceChildren(...(merken ? [merken] : []), maak('p', {}, zin(beeld, weergave, !merken)));
  };
  const teken = () => {
    kaart.teken(beeld, keuze().weergave);
    leg();
  };
  const laad = async () => {
    try {
      beeld = await haal(api, `stappen/${encodeURIComponent(procesvan(viewer, processDefinitionId))}${alsVraag()}`, einde.signal);
      teken();
    } catch (fout) {
      kaart.wis();
      meldFout(uitleg, fout, laad);
    }
  };
  bijKeuze(wat => (beeld && wat.every(naam => naam === 'weergave') ? teken() : laad()), einde.signal);
  const bijVlak = () => beeld && leg();
  viewer.get('eventBus').on('root.set', bijVlak);
  laad();
  return () => {
    einde.abort();
    viewer.get('eventBus').off('root.set', bijVlak);
    haalWeg();
  };
};

export const kaart = {
  id: 'wijkregie.stappen.kaart',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  ...opEnAf(toon),
};
