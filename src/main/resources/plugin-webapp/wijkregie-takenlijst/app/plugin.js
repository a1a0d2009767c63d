// Tasklist as the workplace needs it: cards that say which case it is, a way to the other pages, Dutch everywhere, and
// care for what was typed.

import './concepten.js';
import './getypt.js';
import './bewaren.js';
import './kop.js';
import './namen.js';
import './sortering.js';
import './taakkop.js';
import './woorden.js';
import kaart from './kaart.js';

export default [kaart];
