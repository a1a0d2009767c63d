/**
 * What residents and other systems see from outside: the public API {@code /api/v1}. It checks what comes in, hands it to
 * the room of the case, and says in Dutch what was wrong. No rule of the policy lives here.
 */
@NullMarked
package nl.wijkregie.portaal;

import org.jspecify.annotations.NullMarked;
