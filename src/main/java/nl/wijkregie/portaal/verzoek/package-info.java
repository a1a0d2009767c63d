/** What residents send, with the checks on it: the same for the public API and for the pages of the site. */
@NullMarked
package nl.wijkregie.portaal.verzoek;

import org.jspecify.annotations.NullMarked;
