/** The adopted wijkagenda as a document that stays as it was. */
@NullMarked
package nl.wijkregie.wijkagenda.document;

import org.jspecify.annotations.NullMarked;
