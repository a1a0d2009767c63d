/** How often one address may send something, or try a code, before it has to wait. */
@NullMarked
package nl.wijkregie.portaal.snelheid;

import org.jspecify.annotations.NullMarked;
