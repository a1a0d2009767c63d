/** The way in for changed models: check, second pair of eyes, deployment, and who did it when and why. */
@NullMarked
package nl.wijkregie.modelbeheer.uitrol;

import org.jspecify.annotations.NullMarked;
