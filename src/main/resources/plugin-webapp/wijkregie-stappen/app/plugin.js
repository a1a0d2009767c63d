// What we add to the pages of a process and of one instance in Cockpit.

import { kaart } from './kaart.js';
import { pad } from './pad.js';
import { staptabel } from './staptabel.js';
import { verlooptabel } from './verlooptabel.js';

// The page says it is English; a screen reader would pronounce our Dutch words that way.
document.documentElement.lang = 'nl';

export default [kaart, staptabel, pad, verlooptabel];
