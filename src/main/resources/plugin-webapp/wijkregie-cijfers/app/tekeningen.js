// How each panel is drawn, by its id: a picture, and which column of its table leads to cases.

import { balken } from './balken.js';
import { budget } from './budget.js';
import { fasen } from './fasen.js';
import { maanden } from './maanden.js';

const dagen = (cel) => `${cel.tekst} ${cel.waarde === 1 ? 'dag' : 'dagen'}`;

export const tekenaars = {
  budget: { beeld: budget },
  fasen: { beeld: fasen },
  telaat: {
    beeld: balken({
      delen: [['week', '1 tot en met 7 dagen', 'leeg'], ['maand', '8 tot en met 30 dagen', 'streep'], ['langer', 'Meer dan 30 dagen', 'vol']],
      naam: (rij) => rij.wie.tekst,
      achter: (rij) => `${rij.samen.tekst}, langst ${dagen(rij.langst)}`,
    }),
  },
  telatetaken: { zaken: 'kenmerk' },
  doorlooptijd: {
    beeld: balken({
      delen: [['mediaan', 'Helft klaar binnen', 'vol']],
      merk: { sleutel: 'negentigste', naam: '9 van de 10 klaar binnen' },
      naam: (rij) => rij.fase.tekst,
      achter: (rij) => `${rij.mediaan.tekst} / ${dagen(rij.negentigste)}`,
    }),
  },
  uitkomsten: {
    beeld: balken({
      delen: [['aantal', 'Zaken', 'vol']],
      naam: (rij) => rij.uitkomst.tekst,
      achter: (rij) => `${rij.aantal.tekst} (${rij.deel.tekst})`,
    }),
  },
  maanden: { beeld: maanden },
};
