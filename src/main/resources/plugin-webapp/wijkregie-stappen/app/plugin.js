// What we add to the pages of a process and of one instance in Cockpit.

import { schrijfDatumsNederlands } from './datums.js';
import { kaart } from './kaart.js';
import { pad } from './pad.js';
import { staptabel } from './staptabel.js';
import { maakToegankelijk } from './toegankelijk.js';
import { verlooptabel } from './verlooptabel.js';

schrijfDatumsNederlands();
maakToegankelijk();

export default [kaart, staptabel, pad, verlooptabel];
