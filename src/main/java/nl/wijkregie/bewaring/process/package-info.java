/** What the engine keeps of a case. */
@NullMarked
package nl.wijkregie.bewaring.process;

import org.jspecify.annotations.NullMarked;
