/**
 * What Tasklist itself needs to be a pleasant workplace: cards that say which case a task is about, a way to the other
 * pages, and care for what was typed. It shows; who may read what is decided by the engine's authorizations.
 */
@NullMarked
package nl.wijkregie.werkplek.takenlijst;

import org.jspecify.annotations.NullMarked;
