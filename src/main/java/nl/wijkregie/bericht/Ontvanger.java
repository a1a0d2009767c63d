package nl.wijkregie.bericht;

import org.jspecify.annotations.Nullable;

/** Who gets a message. */
public sealed interface Ontvanger {

    /** Under this function a message to a resident is kept. */
    String INDIENER = "indiener";

    /**
     * A resident. With an e-mail address the message is mailed, without one it becomes a letter to print.
     *
     * @param email one address, or null or blank when the resident has none
     * @param postadres lines of the postal address without the name, or null when unknown
     */
    record Bewoner(
            String naam, @Nullable String email, @Nullable String postadres) implements Ontvanger {

        /** @throws IllegalArgumentException when the address is too long or holds a control character */
        public Bewoner {
            Opschoning.weigerOnmogelijkAdres(email);
        }

        /** Personal data stays out of logs, also by accident. */
        @Override
        public String toString() {
            return "Bewoner";
        }
    }

    /**
     * A mailbox of the municipality or a partner.
     *
     * @param functie group id or account, such as {@code wijkregisseur-centrum}
     * @param naam name of the function that people read
     */
    record Postbus(String functie, String naam, String email) implements Ontvanger {

        /** @throws IllegalArgumentException when the address is too long or holds a control character */
        public Postbus {
            Opschoning.weigerOnmogelijkAdres(email);
        }
    }
}
