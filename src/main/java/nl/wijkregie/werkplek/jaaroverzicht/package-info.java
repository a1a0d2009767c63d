/** The account of a year: figures beside short stories, as a page and as a PDF (ALM-4, ROE-I4). No personal data. */
@NullMarked
package nl.wijkregie.werkplek.jaaroverzicht;

import org.jspecify.annotations.NullMarked;
