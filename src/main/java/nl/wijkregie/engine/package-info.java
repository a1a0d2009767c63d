/**
 * Settings of the engine and what connects models to our rooms: deployment with stable names, history level, retry
 * cycle, extension properties. Nothing of the domain.
 */
@NullMarked
package nl.wijkregie.engine;

import org.jspecify.annotations.NullMarked;
