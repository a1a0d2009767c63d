package nl.wijkregie.modelbeheer;

import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.gemeente.Gemeentebestand;
import nl.wijkregie.modelbeheer.beslissing.Beslissingscontroles;
import nl.wijkregie.modelbeheer.bpmn.Bpmncontroles;
import nl.wijkregie.modelbeheer.formulier.Formuliercontroles;
import nl.wijkregie.modelbeheer.omgeving.Omgevingslezer;

/** The check of models as tests use it. */
public final class Proefkeuring {

    private Proefkeuring() {}

    public static Keuring keuring() {
        List<Controle> controles = new ArrayList<>(Bpmncontroles.alle());
        controles.addAll(Formuliercontroles.alle());
        controles.addAll(Beslissingscontroles.alle());
        Omgeving omgeving = omgeving();
        return new Keuring(controles, () -> omgeving);
    }

    public static Omgeving omgeving() {
        return Omgevingslezer.lees(
                Gemeentebestand.lees("roermond", null), null, Proceseisenlezer.lees(Stapeisenlezer.lees()));
    }
}
