/** How the site looks: files that browsers fetch, and the theme and logo of the municipality. */
@NullMarked
package nl.wijkregie.portaal.site.thema;

import org.jspecify.annotations.NullMarked;
