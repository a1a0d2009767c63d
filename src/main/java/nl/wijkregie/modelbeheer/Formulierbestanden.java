package nl.wijkregie.modelbeheer;

import java.util.Optional;
import nl.wijkregie.engine.formulier.Formulierbeschrijving;

/** The forms of a set, each read once. */
public final class Formulierbestanden {

    private Formulierbestanden() {}

    /** The form with this id; empty when it is not there, or cannot be read as a form. */
    public static Optional<Formulierbeschrijving> zoek(Modelset set, String id) {
        return set.zoek(Bestandssoort.FORMULIER, id)
                .flatMap(bestand -> set.gelezen(bestand, Lezing.class, Formulierbestanden::lees)
                        .formulier());
    }

    private static Lezing lees(Modelbestand bestand) {
        try {
            return new Lezing(Optional.of(Formulierbeschrijving.lees(bestand.naam(), bestand.inhoud())));
        } catch (IllegalStateException onleesbaar) {
            // The check of forms says what is wrong with it.
            return new Lezing(Optional.empty());
        }
    }

    private record Lezing(Optional<Formulierbeschrijving> formulier) {}
}
