package nl.wijkregie.modelbeheer.uitrol;

import java.util.List;
import nl.wijkregie.modelbeheer.Keuring;
import nl.wijkregie.modelbeheer.Keuringsverslag;
import nl.wijkregie.modelbeheer.Modelset;
import org.springframework.stereotype.Component;

/** What the check says of the files that are live; asked often, so made once for each version. */
@Component
class Modeloordeel {

    private final Versieregister register;
    private final Keuring keuring;
    private Oordeel laatste = new Oordeel(0, new Keuringsverslag(List.of()));
    private volatile Keuringsverslag nietOpgenomen = new Keuringsverslag(List.of());

    Modeloordeel(Versieregister register, Keuring keuring) {
        this.register = register;
        this.keuring = keuring;
    }

    synchronized Keuringsverslag geef() {
        int live = register.aantalLive();
        if (laatste.live != live) {
            laatste = new Oordeel(live, keuring.keur(Modelset.van(register.actief())));
        }
        return laatste.verslag;
    }

    /** The first version passed the check as a whole: that need not be done again. */
    synchronized void meldEersteGoed() {
        laatste = new Oordeel(1, new Keuringsverslag(List.of()));
    }

    /** What the program or the folder brought at the start could not go live. */
    void meldNietOpgenomen(Keuringsverslag verslag) {
        nietOpgenomen = verslag;
    }

    /** Why what the program or the folder brought at the start is not live; empty when it is. */
    Keuringsverslag nietOpgenomen() {
        return nietOpgenomen;
    }

    private record Oordeel(int live, Keuringsverslag verslag) {}
}
