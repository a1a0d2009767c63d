/** How the public API reads, checks, refuses and describes; not for other rooms. */
@NullMarked
package nl.wijkregie.portaal.internal;

import org.jspecify.annotations.NullMarked;
