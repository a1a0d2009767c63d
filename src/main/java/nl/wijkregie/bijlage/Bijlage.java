package nl.wijkregie.bijlage;

import java.time.LocalDateTime;

/**
 * A file in the case file.
 *
 * @param nummer within the case, from 1
 * @param voorIndiener whether the indiener sees it as well as staff
 * @param naam cleaned name, ending after its kind; personal data
 * @param grootte in bytes
 * @param vingerafdruk SHA-256 of the content that is kept, in hexadecimal
 */
public record Bijlage(
        String kenmerk,
        int nummer,
        Bijlagestuk stuk,
        boolean voorIndiener,
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
