/** Filing an idea on the public site, and the confirmation of it (ROE-A2, ROE-A5). */
@NullMarked
package nl.wijkregie.portaal.site.indienen;

import org.jspecify.annotations.NullMarked;
