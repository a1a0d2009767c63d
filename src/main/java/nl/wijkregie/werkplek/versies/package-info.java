/**
 * The page "Versies" of Cockpit and the same over REST: what is waiting for a second pair of eyes, which versions of the
 * models there are, which cases run on them, and moving cases to another version. Nothing is decided here.
 */
@NullMarked
package nl.wijkregie.werkplek.versies;

import org.jspecify.annotations.NullMarked;
