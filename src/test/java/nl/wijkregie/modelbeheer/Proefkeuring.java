package nl.wijkregie.modelbeheer;

import nl.wijkregie.gemeente.Gemeentebestand;
import nl.wijkregie.modelbeheer.omgeving.Omgevingslezer;
import nl.wijkregie.modelbeheer.opdracht.Controles;

/** The check of models as tests use it. */
public final class Proefkeuring {

    private Proefkeuring() {}

    public static Keuring keuring() {
        Omgeving omgeving = omgeving();
        return new Keuring(Controles.alle(), () -> omgeving);
    }

    public static Omgeving omgeving() {
        return Omgevingslezer.lees(Gemeentebestand.lees("roermond", null), null);
    }
}
