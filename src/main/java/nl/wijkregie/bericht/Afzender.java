package nl.wijkregie.bericht;

import org.jspecify.annotations.Nullable;

/**
 * In whose name messages leave.
 *
 * @param gemeente name of the municipality, such as {@code Roermond}
 * @param email address that stands in From and to which a reader can answer
 * @param telefoon number that residents can call, or null when messages name none
 */
public record Afzender(
        String gemeente, String email, @Nullable String telefoon) {

    /** @throws IllegalArgumentException when the address is no single address with a domain */
    public Afzender {
        Opschoning.weigerOnmogelijkAdres(email);
        if (!email.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException("Het e-mailadres van de afzender ('" + email
                    + "') klopt niet. Geef één adres op, zoals wijkregie@gemeente.nl.");
        }
    }

    /** A sender whose messages name no telephone number. */
    public Afzender(String gemeente, String email) {
        this(gemeente, email, null);
    }

    /** Name that stands in From and above a letter. */
    String naam() {
        return "Gemeente " + gemeente;
    }

    /** Domain of the Message-IDs; the address's own, so that they are unique in the world. */
    String domein() {
        return email.substring(email.indexOf('@') + 1);
    }
}
