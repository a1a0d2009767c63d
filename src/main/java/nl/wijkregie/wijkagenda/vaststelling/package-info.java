/** Adoption of a round by the College: everything that comes with it, or nothing. */
@NullMarked
package nl.wijkregie.wijkagenda.vaststelling;

import org.jspecify.annotations.NullMarked;
