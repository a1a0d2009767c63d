package nl.wijkregie.werkplek.versies;

/**
 * Whether Cockpit leads this reader to the page Versies.
 *
 * @param leest whether the reader may open it
 * @param wachtend how many proposals wait for a second account; 0 for who may not open it
 */
record Menubeeld(boolean leest, int wachtend) {}
