/** Turns every error answer of the engine's REST services into one Dutch sentence without technical details. */
@NullMarked
package nl.wijkregie.engine.fout;

import org.jspecify.annotations.NullMarked;
