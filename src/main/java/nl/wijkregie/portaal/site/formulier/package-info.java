/** Forms of the site: what was typed is kept and shown again, with what is wrong beside each field. */
@NullMarked
package nl.wijkregie.portaal.site.formulier;

import org.jspecify.annotations.NullMarked;
