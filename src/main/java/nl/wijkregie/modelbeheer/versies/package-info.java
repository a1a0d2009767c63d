/** Says in words what changed between two versions of a file. */
@NullMarked
package nl.wijkregie.modelbeheer.versies;

import org.jspecify.annotations.NullMarked;
