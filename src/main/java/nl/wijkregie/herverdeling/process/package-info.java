/**
 * The process {@code herverdeling}: thin delegates and what its forms show and check.
 */
@NullMarked
package nl.wijkregie.herverdeling.process;

import org.jspecify.annotations.NullMarked;
