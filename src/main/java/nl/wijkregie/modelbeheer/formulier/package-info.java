/** Checks of forms: can they be shown, understood and read by the program. */
@NullMarked
package nl.wijkregie.modelbeheer.formulier;

import org.jspecify.annotations.NullMarked;
