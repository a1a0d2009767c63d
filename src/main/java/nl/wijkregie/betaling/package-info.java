/**
 * Payments of settled contributions and advances: put ready by the case, released by the manager, each once.
 */
@NullMarked
package nl.wijkregie.betaling;

import org.jspecify.annotations.NullMarked;
