/**
 * The public site: pages on which residents file, follow and add to an initiative, and read what goes on in the wijk. The
 * second face of the public API: the same records, checks and services.
 */
@NullMarked
package nl.wijkregie.portaal.site;

import org.jspecify.annotations.NullMarked;
