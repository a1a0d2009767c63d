/** Pages on which staff find cases and work on one, and what the case file shows of its surroundings. */
@NullMarked
package nl.wijkregie.werkplek.zaken;

import org.jspecify.annotations.NullMarked;
