/** What a wijkagenda means for the cases on it: they are coupled, told, and go on when it was decided. */
@NullMarked
package nl.wijkregie.wijkagenda.zaken;

import org.jspecify.annotations.NullMarked;
