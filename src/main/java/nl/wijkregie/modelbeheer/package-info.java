/** Checks that a model must pass before it is deployed, so that policy cannot be drawn away by accident. */
@NullMarked
package nl.wijkregie.modelbeheer;

import org.jspecify.annotations.NullMarked;
