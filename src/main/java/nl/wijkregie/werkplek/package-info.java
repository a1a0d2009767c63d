/**
 * What we add to the web apps of the engine: the read-only tab Dossier at every task in Tasklist, the page that prints a
 * letter for a resident without e-mail, and the pages about the wijkbudget and its payments. Nothing is decided here; the
 * room only shows what other rooms keep, and guards who may see it.
 */
@NullMarked
package nl.wijkregie.werkplek;

import org.jspecify.annotations.NullMarked;
