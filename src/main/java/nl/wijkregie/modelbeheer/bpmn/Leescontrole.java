package nl.wijkregie.modelbeheer.bpmn;

import java.util.List;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;

/** Every process file can be read, safely. */
final class Leescontrole implements Controle {

    @Override
    public List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        return set.bestanden(Bestandssoort.PROCES).stream()
                .flatMap(bestand -> Procesmodel.lees(set, bestand).bevindingen().stream())
                .toList();
    }
}
