/**
 * The policy tests that an initiative is weighed against (ROE-D1), one small class each, and their joint outcome. Plain
 * Java; depends on no other room.
 */
@NullMarked
package nl.wijkregie.toetsstenen;

import org.jspecify.annotations.NullMarked;
