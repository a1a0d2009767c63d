package nl.wijkregie.bericht;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent.
 *
 * @param sjabloon name of the template, such as {@code ontvangstbevestiging}
 * @param kenmerk the case it is about, or null when it is about none
 * @param gegevens the template's variables; an empty text leaves an optional paragraph out. What the outbox knows by
 *     itself ({@code naam} or {@code functie}, {@code kenmerk}, {@code volgUrl}, {@code gemeente},
 *     {@code gemeenteEmail}, {@code gemeenteTelefoon}) need not be given; extra ones do no harm
 */
public record Bericht(String sjabloon, @Nullable String kenmerk, Ontvanger ontvanger, Map<String, String> gegevens) {

    public Bericht {
        gegevens = Map.copyOf(gegevens);
    }

    /** Personal data stays out of logs, also by accident. */
    @Override
    public String toString() {
        return "Bericht[" + sjabloon + ", " + kenmerk + "]";
    }
}
