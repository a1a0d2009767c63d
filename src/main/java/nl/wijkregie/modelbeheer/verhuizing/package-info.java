/** Moves running cases from one version of a process to another. */
@NullMarked
package nl.wijkregie.modelbeheer.verhuizing;

import org.jspecify.annotations.NullMarked;
