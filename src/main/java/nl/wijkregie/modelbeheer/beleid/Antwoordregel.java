package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.initiatief.Fase;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.bpmn.Procescontrole;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** The five phases are there, and every answer that residents can read is an end of the process (ROE-A5). */
final class Antwoordregel implements Procescontrole {

    private static final String PROCES = "initiatief";

    @Override
    public List<Bevinding> controleer(Procesmodel proces, Modelset set, Omgeving omgeving) {
        if (!proces.sleutel().equals(PROCES)) {
            return List.of();
        }
        List<Bevinding> gevonden = new ArrayList<>();
        Set<String> uitkomsten = waarden(proces, "uitkomst");
        for (Uitkomst uitkomst : Uitkomst.values()) {
            if (!uitkomsten.contains(uitkomst.code())) {
                gevonden.add(fout(
                        proces,
                        "uitkomst-ontbreekt",
                        "Geen enkel einde heeft de uitkomst '%s'. Zet de eigenschap 'uitkomst' terug op het einde waar dit antwoord hoort."
                                .formatted(uitkomst.code())));
            }
        }
        Set<String> fasen = waarden(proces, "fase");
        for (Fase fase : Fase.values()) {
            if (!fasen.contains(String.valueOf(fase.nummer()))) {
                gevonden.add(fout(
                        proces,
                        "fase-ontbreekt",
                        "Fase %d (%s) ontbreekt. Zet de eigenschap 'fase' terug op het onderdeel van die fase."
                                .formatted(fase.nummer(), fase.naam())));
            }
        }
        return gevonden;
    }

    private static Set<String> waarden(Procesmodel proces, String eigenschap) {
        return proces.elementen(FlowElement.class).stream()
                .map(BaseElement.class::cast)
                .flatMap(element ->
                        Stream.ofNullable(Procesmodel.eigenschappen(element).get(eigenschap)))
                .collect(Collectors.toSet());
    }

    private static Bevinding fout(Procesmodel proces, String code, String melding) {
        return Bevinding.over(
                        code,
                        proces.bestand(),
                        proces.sleutel(),
                        proces.proces().getName(),
                        melding)
                .tegen("ROE-A5");
    }
}
