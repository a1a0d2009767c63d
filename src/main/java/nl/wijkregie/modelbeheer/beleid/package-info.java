/** Checks of policy on the paths of a process: what may never be drawn around. */
@NullMarked
package nl.wijkregie.modelbeheer.beleid;

import org.jspecify.annotations.NullMarked;
