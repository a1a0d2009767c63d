/** The wijkagenda of each wijk; what waits for its decision. */
@NullMarked
package nl.wijkregie.wijkagenda;

import org.jspecify.annotations.NullMarked;
