/**
 * Figures about cases, phases, steps and terms, for who manages (ROE-F14, ROE-I4). Tables made for reading, kept up in the
 * transaction that changes the case; no figure reads the engine's history. No personal data.
 */
@NullMarked
package nl.wijkregie.cijfers;

import org.jspecify.annotations.NullMarked;
