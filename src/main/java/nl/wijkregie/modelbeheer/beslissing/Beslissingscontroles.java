package nl.wijkregie.modelbeheer.beslissing;

import java.util.List;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Modelset;

/** The checks of decision tables. */
public final class Beslissingscontroles {

    private Beslissingscontroles() {}

    /** Reads the tables and starts what runs them, which is most of the work of their checks. */
    public static void leesVooraf(Modelset set) {
        set.bestanden(Bestandssoort.BESLISTABEL).forEach(bestand -> Tabellezing.van(set, bestand));
        Tabelproef.begin();
    }

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
