/** Examples that fill an empty database in profile demo, so that every screen shows life at the first start. */
@NullMarked
package nl.wijkregie.voorbeelden;

import org.jspecify.annotations.NullMarked;
