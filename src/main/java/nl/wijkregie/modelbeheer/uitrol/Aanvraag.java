package nl.wijkregie.modelbeheer.uitrol;

import java.util.List;
import nl.wijkregie.modelbeheer.Modelbestand;
import org.jspecify.annotations.Nullable;

/**
 * A change on its way in.
 *
 * @param account null when the application brings it in at its start
 * @param tweede whether a second account has to agree first
 */
record Aanvraag(List<Modelbestand> bestanden, @Nullable String account, String reden, Bron bron, boolean tweede) {}
