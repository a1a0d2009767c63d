/** Pages on which a resident follows an own case, sends what it waits for, and withdraws (ROE-A4, ROE-A5). */
@NullMarked
package nl.wijkregie.portaal.site.volgen;

import org.jspecify.annotations.NullMarked;
