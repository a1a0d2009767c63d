// One panel: heading, picture, the same figures as a table, and as a file. Its errors are its own.

import { maak, rijen, tabel } from './bouw.js';
import { d3 } from './tekenbasis.js';

/** Draws in the width that there is, and again when that changes. Ends with the signal. */
const tekening = (cijfers, teken, oorsprong, signaal) => {
  const plek = maak('div', { class: 'wr-tekening' });
  let breedte = 0;
  d3(oorsprong).then((tekenaar) => {
    const maat = new ResizeObserver(() => {
      const nu = Math.floor(plek.clientWidth);
      if (nu > 0 && nu !== breedte) {
        breedte = nu;
        const beeld = teken(tekenaar, rijen(cijfers), nu, cijfers.kolommen);
        beeld.setAttribute('role', 'img');
        beeld.setAttribute('aria-label', cijfers.zin);
        plek.replaceChildren(beeld);
      }
    });
    maat.observe(plek);
    signaal.addEventListener('abort', () => maat.disconnect());
  }).catch((fout) => plek.replaceChildren(maak('p', { role: 'status' }, fout.message)));
  return plek;
};

/** Without a picture the table is the answer itself: nobody should have to open it. */
const details = ({ kop, bron, teken }, cijfers) => maak('details', teken.beeld ? {} : { open: '' },
  maak('summary', {}, 'Cijfers als tabel'), tabel(cijfers, kop.titel, teken.zaken ? { [teken.zaken]: bron.zaak } : {}));

const gevuld = ({ kop, bron, teken }, keuze, cijfers, signaal) => {
  const zin = maak('p', { class: 'wr-zin' }, cijfers.zin.replaceAll('€ ', '€\u00a0'));
  if (cijfers.rijen.length === 0) {
    return [zin];
  }
  return [
    zin,
    ...(teken.beeld ? [tekening(cijfers, teken.beeld, bron.oorsprong, signaal)] : []),
    details({ kop, bron, teken }, cijfers),
    maak('p', {}, maak('a', { href: bron.bestand(kop.id, keuze), download: '', 'aria-label': `Download als CSV: ${kop.titel}` }, 'Download als CSV')),
  ];
};

/**
 * A panel that can show the figures of a choice.
 *
 * @param soort heading, source of figures, how to draw, and the signal that ends all
 */
export const paneel = (soort) => {
  const inhoud = maak('div', { class: 'wr-inhoud' });
  const knoop = maak('article', { class: 'wr-paneel', id: `wr-paneel-${soort.kop.id}`, 'aria-labelledby': `wr-titel-${soort.kop.id}` },
    maak('h2', { id: `wr-titel-${soort.kop.id}` }, soort.kop.titel),
    ...(soort.kop.uitleg ? [maak('p', { class: 'wr-uitleg' }, soort.kop.uitleg)] : []),
    inhoud);
  let vorige = new AbortController();
  soort.signaal.addEventListener('abort', () => vorige.abort());

  const mislukt = (fout, keuze) => {
    const opnieuw = maak('button', { type: 'button', class: 'wr-knop', 'aria-label': `Opnieuw proberen: ${soort.kop.titel}` }, 'Opnieuw proberen');
    opnieuw.addEventListener('click', () => toon(keuze));
    inhoud.replaceChildren(maak('p', { role: 'alert', class: 'wr-fout' }, fout.message), opnieuw);
  };

  const toon = async (keuze) => {
    vorige.abort();
    const deze = new AbortController();
    vorige = deze;
    const stond = inhoud.querySelector('details');
    knoop.setAttribute('aria-busy', 'true');
    if (!inhoud.hasChildNodes()) {
      inhoud.replaceChildren(maak('p', { role: 'status' }, 'De cijfers worden geladen…'));
    }
    try {
      const cijfers = await soort.bron.vraag(soort.kop.id, keuze, deze.signal);
      inhoud.replaceChildren(...gevuld(soort, keuze, cijfers, deze.signal));
      if (stond) {
        inhoud.querySelector('details')?.toggleAttribute('open', stond.open);
      }
    } catch (fout) {
      if (fout.name === 'AbortError') {
        return;
      }
      mislukt(fout, keuze);
    }
    knoop.setAttribute('aria-busy', 'false');
  };
  return { knoop, toon };
};
