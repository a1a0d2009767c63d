package nl.wijkregie.modelbeheer.opdracht;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.beleid.Beleidscontroles;
import nl.wijkregie.modelbeheer.beslissing.Beslissingscontroles;
import nl.wijkregie.modelbeheer.bpmn.Bpmncontroles;
import nl.wijkregie.modelbeheer.formulier.Formuliercontroles;

/** Every check that there is, wherever models are checked. */
public final class Controles {

    private Controles() {}

    public static List<Controle> alle() {
        return Stream.of(
                        Bpmncontroles.alle(),
                        Beleidscontroles.alle(),
                        Formuliercontroles.alle(),
                        Beslissingscontroles.alle())
                .flatMap(List::stream)
                .toList();
    }
}
