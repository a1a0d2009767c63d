/**
 * Forms as the server sees them. Every start and every completion passes here: the deployed form of the step decides
 * which answers are accepted, what goes to the domain only (texts, personal data) and what the engine gets to decide on.
 */
@NullMarked
package nl.wijkregie.engine.formulier;

import org.jspecify.annotations.NullMarked;
