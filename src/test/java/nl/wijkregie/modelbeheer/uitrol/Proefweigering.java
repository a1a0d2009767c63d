package nl.wijkregie.modelbeheer.uitrol;

import java.util.List;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Keuringsverslag;

/** Refusals for tests of what shows them. */
public final class Proefweigering {

    private Proefweigering() {}

    public static Versieweigering om(Versieweigering.Grond grond, String zin) {
        return Versieweigering.om(grond, zin);
    }

    public static Versieweigering afgekeurd(Bevinding... bevindingen) {
        return Versieweigering.afgekeurd(new Keuringsverslag(List.of(bevindingen)));
    }
}
