/**
 * The adopted wijkagendas on the public site.
 */
@NullMarked
package nl.wijkregie.portaal.site.agenda;

import org.jspecify.annotations.NullMarked;
