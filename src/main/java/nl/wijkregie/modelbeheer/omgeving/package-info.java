/** Finds out what models can name: building blocks, message templates, groups of accounts and what each process needs. */
@NullMarked
package nl.wijkregie.modelbeheer.omgeving;

import org.jspecify.annotations.NullMarked;
