/** Pages on which everybody reads what goes on in a wijk and what the money does, compares wijken, and reads good examples (ROE-I1, ROE-I3). */
@NullMarked
package nl.wijkregie.portaal.site.wijk;

import org.jspecify.annotations.NullMarked;
