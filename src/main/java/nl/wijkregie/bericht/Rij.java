package nl.wijkregie.bericht;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox.
 *
 * @param messageId with angle brackets, as it stands in the mail
 * @param aan e-mail address, null for a letter and when the personal data was removed
 * @param aanhef name of the reader, null when the personal data was removed
 * @param tekst with placeholders
 */
record Rij(
        String id,
        String messageId,
        @Nullable String kenmerk,
        String sjabloon,
        String functie,
        Wijze wijze,
        @Nullable String aan,
        @Nullable String aanhef,
        @Nullable String postadres,
        String onderwerp,
        String tekst,
        Berichtstatus status,
        LocalDateTime aangemaaktOp,
        @Nullable LocalDateTime verzondenOp) {

    boolean aanIndiener() {
        return functie.equals(Ontvanger.INDIENER);
    }

    @Override
    public String toString() {
        return "Rij[" + id + "]";
    }
}
