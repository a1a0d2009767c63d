package nl.wijkregie.bijlage;

import java.time.LocalDateTime;

/**
 * A file in the case file.
 *
 * @param nummer 1 up to and including {@link Bijlagen#PER_ZAAK}, within the case
 * @param naam cleaned name, ending after its kind; personal data
 * @param grootte in bytes
 * @param vingerafdruk SHA-256 of the content that is kept, in hexadecimal
 */
public record Bijlage(
        String kenmerk,
        int nummer,
        Bijlagestuk stuk,
        String naam,
        Bestandssoort soort,
        long grootte,
        LocalDateTime ontvangenOp,
        String vingerafdruk) {

    /** Never the name: this could end in a log. */
    @Override
    public String toString() {
        return "Bijlage[" + kenmerk + ", " + nummer + "]";
    }
}
