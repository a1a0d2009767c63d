/**
 * Opening and closing budget years as a process (ROE-F6, ROE-F7, ROE-F10).
 */
@NullMarked
package nl.wijkregie.budgetjaar;

import org.jspecify.annotations.NullMarked;
