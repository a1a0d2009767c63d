/** What we add to Cockpit: the start page with figures, the heat map on a process, the path of a case. */
@NullMarked
package nl.wijkregie.werkplek.cockpit;

import org.jspecify.annotations.NullMarked;
