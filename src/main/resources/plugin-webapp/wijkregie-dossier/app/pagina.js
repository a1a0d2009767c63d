// The page of a case: the same dossier as in the tab of Tasklist.

import { beginBijKop } from './bouwstenen.js';
import { focusOpGelukt, toonDossier } from './dossier.js';
import { vul } from './paneel.js';
import { haal, oorsprong } from './verbinding.js';

beginBijKop(2);

const paneel = document.getElementById('dossier');
const adres = `${oorsprong()}/werkplek/zaken/${encodeURIComponent(paneel.dataset.kenmerk)}/dossier`;
const token = () => document.querySelector('meta[name=xsrf-token]').content;

const laad = async (gelukt = {}) => {
  await vul(paneel, 'Het dossier', () => haal(adres, 'Het dossier'), dossier => toonDossier(dossier, {
    opPagina: true, taak: null, collegas: null, gelukt, token, herlaad: laad,
  }));
  focusOpGelukt(paneel);
};

laad();
