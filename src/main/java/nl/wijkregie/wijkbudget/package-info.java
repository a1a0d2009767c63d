/**
 * The ledger of the wijkbudgetten: pots per year, wijk and kind, every entry from one account to another, and none that
 * ever changes. No combination of users, nodes or retries takes more from a pot than it holds (ROE-F8).
 */
@NullMarked
package nl.wijkregie.wijkbudget;

import org.jspecify.annotations.NullMarked;
