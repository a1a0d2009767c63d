/**
 * Erases cases whose term of keeping has passed: what can tell something about a person goes, figures and the ledger stay
 * (adr 0024).
 */
@NullMarked
package nl.wijkregie.bewaring;

import org.jspecify.annotations.NullMarked;
