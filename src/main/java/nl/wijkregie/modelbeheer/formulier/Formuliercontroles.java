package nl.wijkregie.modelbeheer.formulier;

import java.util.List;
import nl.wijkregie.modelbeheer.Controle;

/** The checks of forms. */
public final class Formuliercontroles {

    private Formuliercontroles() {}

    /** All of them, in the order in which they make sense to who reads the findings. */
    public static List<Controle> alle() {
        return List.of(
                new Leesbaarheidscontrole(),
                new Gebruikscontrole(),
                new Vragencontrole(),
                new Keuzecontrole(),
                new Opmaakcontrole(),
                new Uitdrukkingscontrole(),
                new Stapcontrole());
    }
}
