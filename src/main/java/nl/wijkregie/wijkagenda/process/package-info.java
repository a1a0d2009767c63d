/** The wijkagenda in the engine: what the models call, and what the steps do. */
@NullMarked
package nl.wijkregie.wijkagenda.process;

import org.jspecify.annotations.NullMarked;
