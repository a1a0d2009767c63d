// What we add to the pages of a process and of one instance in Cockpit.

import { kaart } from './kaart.js';
import { pad } from './pad.js';
import { staptabel } from './staptabel.js';
import { maakToegankelijk } from './toegankelijk.js';
import { verlooptabel } from './verlooptabel.js';

maakToegankelijk();

export default [kaart, staptabel, pad, verlooptabel];
