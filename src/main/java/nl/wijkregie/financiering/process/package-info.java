/**
 * The process {@code financiering}: thin delegates and the rules of its steps.
 */
@NullMarked
package nl.wijkregie.financiering.process;

import org.jspecify.annotations.NullMarked;
