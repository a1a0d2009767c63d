/**
 * The ledger of the wijkbudgetten: pots per year, wijk and kind, strict double entry, entries that never change. No
 * combination of users, nodes or retries takes more from a pot than it holds (ROE-F8).
 */
@NullMarked
package nl.wijkregie.wijkbudget;

import org.jspecify.annotations.NullMarked;
