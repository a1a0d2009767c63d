package nl.wijkregie.modelbeheer.beleid;

import java.util.List;
import nl.wijkregie.engine.Modelcontrole;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisenlezer;
import nl.wijkregie.modelbeheer.omgeving.Omgevingslezer;
import org.springframework.stereotype.Component;

/** Lets no case process into the engine with a way around the message to the wijkregisseur (ROE-B6). */
@Component
class Wijkregisseurpoort implements Modelcontrole {

    private final Wijkregisseurregel regel = new Wijkregisseurregel();
    private final Omgeving omgeving;

    Wijkregisseurpoort(Gemeente gemeente) {
        this.omgeving = Omgevingslezer.lees(gemeente, null, Proceseisenlezer.lees());
    }

    @Override
    public void controleer(String naam, byte[] inhoud) {
        if (Bestandssoort.van(naam).filter(Bestandssoort.PROCES::equals).isEmpty()) {
            return;
        }
        Modelset set = Modelset.van(List.of(Modelbestand.van(naam, inhoud)));
        regel.controleer(set, omgeving).stream().findFirst().map(Bevinding::zin).ifPresent(zin -> {
            throw new IllegalArgumentException(zin);
        });
    }
}
