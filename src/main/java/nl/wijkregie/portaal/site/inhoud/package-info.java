/**
 * Pages that explain: which support there is, whom to ask, what happens with data, how accessible the site is.
 */
@NullMarked
package nl.wijkregie.portaal.site.inhoud;

import org.jspecify.annotations.NullMarked;
