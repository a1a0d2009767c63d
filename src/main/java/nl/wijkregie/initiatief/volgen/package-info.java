/** What a resident reads about an own case on the site, and how a lost code comes back (ROE-A5). */
@NullMarked
package nl.wijkregie.initiatief.volgen;

import org.jspecify.annotations.NullMarked;
