/** Templates with which the Camunda Modeler offers our building blocks, so that nobody types the name of a bean. */
@NullMarked
package nl.wijkregie.modelbeheer.modeler;

import org.jspecify.annotations.NullMarked;
