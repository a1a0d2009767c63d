/**
 * The process {@code budgetjaar}: thin delegates and what its forms show and check.
 */
@NullMarked
package nl.wijkregie.budgetjaar.process;

import org.jspecify.annotations.NullMarked;
