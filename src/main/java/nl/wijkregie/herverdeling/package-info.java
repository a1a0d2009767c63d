/**
 * Cases that wait for money of a pot, and the one request per pot to move money to it (ROE-F9, ROE-F13).
 */
@NullMarked
package nl.wijkregie.herverdeling;

import org.jspecify.annotations.NullMarked;
