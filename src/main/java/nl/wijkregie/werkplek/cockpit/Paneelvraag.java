package nl.wijkregie.werkplek.cockpit;

import nl.wijkregie.cijfers.Cijfervraag;

/**
 * What somebody wants to see.
 *
 * @param zaken which wijken, kind and period; only wijken that the reader may see
 * @param jaar budget year
 */
record Paneelvraag(Cijfervraag zaken, int jaar) {}
