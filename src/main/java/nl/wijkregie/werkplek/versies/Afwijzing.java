package nl.wijkregie.werkplek.versies;

import java.util.List;
import java.util.Optional;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.uitrol.Versieweigering;
import nl.wijkregie.modelbeheer.verhuizing.VerhuizingGeweigerd;

/**
 * Why something was refused, the same for both ways in.
 *
 * @param status HTTP status
 * @param zin Dutch sentence for the reader
 * @param bevindingen what the check found; empty unless it was the check that refused
 */
record Afwijzing(int status, String zin, List<Bevinding> bevindingen) {

    /** Empty for what is no refusal but a mistake of ours. */
    static Optional<Afwijzing> van(Exception oorzaak) {
        if (oorzaak instanceof OnjuistVerzoek onjuist) {
            return Optional.of(new Afwijzing(onjuist.status(), zin(onjuist), List.of()));
        }
        if (oorzaak instanceof Versieweigering geweigerd) {
            return Optional.of(new Afwijzing(
                    geweigerd.grond().status(),
                    zin(geweigerd),
                    geweigerd.verslag().bevindingen()));
        }
        // What was asked could be read, so it is the state of the cases that is in the way.
        if (oorzaak instanceof VerhuizingGeweigerd geweigerd) {
            return Optional.of(new Afwijzing(409, zin(geweigerd), List.of()));
        }
        return Optional.empty();
    }

    private static String zin(Exception oorzaak) {
        return String.valueOf(oorzaak.getMessage());
    }
}
