package nl.wijkregie.modelbeheer.beslissing;

import java.util.List;
import nl.wijkregie.modelbeheer.Controle;

/** The checks of decision tables. */
public final class Beslissingscontroles {

    private Beslissingscontroles() {}

    /** All of them, in the order in which they make sense to who reads the findings. */
    public static List<Controle> alle() {
        return List.of(
                new Kopcontrole(),
                new Kolommencontrole(),
                new Cellencontrole(),
                new Volledigheidscontrole(),
                new Voorbeeldencontrole(),
                new Volgordecontrole());
    }
}
