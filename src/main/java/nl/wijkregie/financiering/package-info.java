/**
 * From which sources a case is paid, under whose mandate, and what is settled afterwards (ROE-E0, ROE-F).
 */
@NullMarked
package nl.wijkregie.financiering;

import org.jspecify.annotations.NullMarked;
