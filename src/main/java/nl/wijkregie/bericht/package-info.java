/**
 * Messages to residents and staff: templates, outbox, mail and printable letters. A message is a row in table
 * {@code bericht} and an engine job, both written in the caller's transaction; the job sends it afterwards, at least
 * once. Public: {@link nl.wijkregie.bericht.Berichten}, {@link nl.wijkregie.bericht.Brieven}, what they take and give,
 * and {@link nl.wijkregie.bericht.Volglink} and {@link nl.wijkregie.bericht.Afzender}, which others provide.
 */
@NullMarked
package nl.wijkregie.bericht;

import org.jspecify.annotations.NullMarked;
