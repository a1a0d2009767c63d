// Tab "Dossier" in Tasklist: the case of the selected task, and a place to work on it.

import { kop, maak } from './bouwstenen.js';
import { focusOpGelukt, toonDossier } from './dossier.js';
import { overdracht } from './overdracht.js';
import { tabblad, vul } from './paneel.js';
import { engine, haal } from './verbinding.js';

const zonderZaak = ({ melding, collegas }, scherm) => [
  kop(0, {}, 'Dossier'),
  maak('p', { role: 'status' }, melding),
  overdracht(collegas, scherm),
].filter(een => een !== null);

const laad = async (paneel, { api, taak, signaal }, gelukt = {}) => {
  const adres = `${api.tasklistApi}/plugin/wijkregie-dossier/${engine()}/taak/${encodeURIComponent(taak)}`;
  await vul(paneel, 'Het dossier', () => haal(adres, 'Het dossier', signaal), inhoud => {
    const scherm = {
      opPagina: false,
      taak,
      gelukt,
      collegas: inhoud.collegas,
      token: () => api.CSRFToken,
      herlaad: wat => laad(paneel, { api, taak, signaal }, wat),
    };
    return inhoud.dossier ? toonDossier(inhoud.dossier, scherm) : zonderZaak(inhoud, scherm);
  });
  focusOpGelukt(paneel);
};

export default [
  tabblad({ id: 'wijkregie.dossier', priority: 900, properties: { label: 'Dossier' } }, 'wr-dossier', (paneel, plek) => laad(paneel, plek)),
];
