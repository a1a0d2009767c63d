/** The check of models as a whole: the list of all checks, the bean that applies them, and the command line. */
@NullMarked
package nl.wijkregie.modelbeheer.opdracht;

import org.jspecify.annotations.NullMarked;
