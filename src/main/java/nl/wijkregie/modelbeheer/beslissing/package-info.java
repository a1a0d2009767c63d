/** Checks of decision tables and of the examples that guard them. */
@NullMarked
package nl.wijkregie.modelbeheer.beslissing;

import org.jspecify.annotations.NullMarked;
