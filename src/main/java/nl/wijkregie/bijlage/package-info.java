/**
 * Files that residents send: photos, quotes, receipts. Each is checked by its content and cleaned before it is kept; only the
 * indiener and who handles the case read it, as a download.
 */
@NullMarked
package nl.wijkregie.bijlage;

import org.jspecify.annotations.NullMarked;
