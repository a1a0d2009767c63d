/** Money of a wijkagenda: what the agenda pot pays, reserved when it is adopted, settled when a measure ends. */
@NullMarked
package nl.wijkregie.wijkagenda.geld;

import org.jspecify.annotations.NullMarked;
