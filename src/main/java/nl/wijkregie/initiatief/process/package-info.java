/** What connects the process {@code initiatief} to the case: constants, delegates and listeners. Thin by rule. */
@NullMarked
package nl.wijkregie.initiatief.process;

import org.jspecify.annotations.NullMarked;
