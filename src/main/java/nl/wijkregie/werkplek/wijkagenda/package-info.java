/** Pages about the wijkagenda, shown in a tab of Tasklist and in a window of their own (ROE-G1 to ROE-G8). */
@NullMarked
package nl.wijkregie.werkplek.wijkagenda;

import org.jspecify.annotations.NullMarked;
