package nl.wijkregie.modelbeheer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.gemeente.Gemeentebestand;
import nl.wijkregie.modelbeheer.bpmn.Bpmncontroles;

/** The check of models as tests use it. */
public final class Proefkeuring {

    private Proefkeuring() {}

    public static Keuring keuring() {
        List<Controle> controles = new ArrayList<>(Bpmncontroles.alle());
        Omgeving omgeving = omgeving();
        return new Keuring(controles, () -> omgeving);
    }

    public static Omgeving omgeving() {
        return new Omgeving(
                Gemeentebestand.lees("roermond", null), Map.of(), Proceseisenlezer.lees(Map.of()), Set.of(), Set.of());
    }
}
