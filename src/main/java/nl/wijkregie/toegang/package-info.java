/**
 * Who may do what: accounts, groups and authorizations, the security filter chains, the allow list over the engine's REST
 * services, and the check that profile {@code productie} is complete.
 */
@NullMarked
package nl.wijkregie.toegang;

import org.jspecify.annotations.NullMarked;
