package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.bpmn.Procescontrole;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A task by which somebody decides over money goes to who holds the mandate, and to nobody else (ROE-F4). */
final class Mandaatregel implements Procescontrole {

    /** Filled by the program for each decision, from the same configuration. */
    private static final String PROGRAMMA = "${mandaatgroepen}";

    @Override
    public List<Bevinding> controleer(Procesmodel proces, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        Map<String, String> mandaten = omgeving.proces(proces.sleutel())
                .map(eisen -> eisen.gegevens().mandaten())
                .orElse(Map.of());
        mandaten.forEach((id, bron) -> {
            if (proces.model().getModelElementById(id) instanceof UserTask taak
                    && !bevoegd(taak, bron, proces, omgeving)) {
                Set<String> bevoegden =
                        new TreeSet<>(omgeving.gemeente().mandaten().groepen(bron));
                gevonden.add(proces.bevinding(
                                "mandaat",
                                taak,
                                "De groep '%s' heeft niet het mandaat over %s. Vul in: %s."
                                        .formatted(
                                                taak.getCamundaCandidateGroups(),
                                                bron,
                                                kentProgramma(proces, omgeving)
                                                        ? PROGRAMMA
                                                        : String.join(", ", bevoegden)))
                        .tegen("ROE-F4"));
            }
        });
        return gevonden;
    }

    private static boolean bevoegd(UserTask taak, String bron, Procesmodel proces, Omgeving omgeving) {
        Set<String> groepen = Stream.of(
                        String.valueOf(taak.getCamundaCandidateGroups()).split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
        if (groepen.equals(Set.of(PROGRAMMA))) {
            return kentProgramma(proces, omgeving);
        }
        // Where the program fills the group, a fixed one would pass by amounts and wijken.
        return !kentProgramma(proces, omgeving)
                && omgeving.gemeente().mandaten().groepen(bron).containsAll(groepen);
    }

    private static boolean kentProgramma(Procesmodel proces, Omgeving omgeving) {
        return omgeving.proces(proces.sleutel())
                .filter(eisen -> eisen.gegevens().groepen().contains("mandaatgroepen"))
                .isPresent();
    }
}
