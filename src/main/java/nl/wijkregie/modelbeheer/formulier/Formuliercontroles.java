package nl.wijkregie.modelbeheer.formulier;

import java.util.List;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Modelset;

/** The checks of forms. */
public final class Formuliercontroles {

    private Formuliercontroles() {}

    /** Reads the forms and their expressions, which is most of the work of their checks. */
    public static void leesVooraf(Modelset set) {
        Formulierstructuur.alle(set).forEach(Uitdrukkingscontrole::leesVooraf);
    }

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
