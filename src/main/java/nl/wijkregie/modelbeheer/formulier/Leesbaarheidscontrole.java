package nl.wijkregie.modelbeheer.formulier;

import java.util.List;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;

/** Every form is a form for Tasklist, under the name of its file. */
final class Leesbaarheidscontrole implements Controle {

    @Override
    public List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        return set.bestanden(Bestandssoort.FORMULIER).stream()
                .flatMap(bestand -> Formulierlezing.van(set, bestand).bevindingen().stream())
                .toList();
    }
}
