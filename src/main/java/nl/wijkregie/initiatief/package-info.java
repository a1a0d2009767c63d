/**
 * The case of one resident's idea: filing, the case file with its time line, and the five phases. Personal data is read
 * and written here and leaves only through messages and the people who handle the case.
 */
@NullMarked
package nl.wijkregie.initiatief;

import org.jspecify.annotations.NullMarked;
