package nl.wijkregie.bericht;

import java.time.LocalDateTime;

/**
 * A message as it stands in the case's time line. Whoever may read the case may read this: it holds no follow link.
 *
 * @param datum when it was made
 * @param soort name of the template
 * @param functie group id or account, {@link Ontvanger#INDIENER} for the resident
 * @param aan name of that function that people read
 */
public record Verzonden(
        String id,
        LocalDateTime datum,
        String soort,
        String functie,
        String aan,
        String onderwerp,
        String tekst,
        Wijze wijze,
        Berichtstatus status) {

    /** Whether the resident got it, so that the text can hold personal data. */
    public boolean aanIndiener() {
        return functie.equals(Ontvanger.INDIENER);
    }

    /** Personal data stays out of logs, also by accident. */
    @Override
    public String toString() {
        return "Verzonden[" + id + "]";
    }
}
