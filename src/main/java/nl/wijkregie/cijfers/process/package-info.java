/** Keeps the figures in step with the processes. */
@NullMarked
package nl.wijkregie.cijfers.process;

import org.jspecify.annotations.NullMarked;
