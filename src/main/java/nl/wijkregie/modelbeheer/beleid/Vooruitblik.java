package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * Looks ahead from where a case stands: does it come, on some way, to a step that asks what the case does not have and what
 * is not filled on that way? A case that was begun on an older version can be past the question of a newer one.
 */
public final class Vooruitblik {

    private final Procesmodel proces;
    private final Vulling vulling;
    private final Map<List<Object>, List<String>> bekend = new ConcurrentHashMap<>();

    private Vooruitblik(Procesmodel proces, Vulling vulling) {
        this.proces = proces;
        this.vulling = vulling;
    }

    /**
     * For one version of a process.
     *
     * @param set the files of that version
     * @return empty when the program does not know the process, or the file cannot be read
     */
    public static Optional<Vooruitblik> op(String sleutel, Modelset set, Omgeving omgeving) {
        return Procesmodel.zoek(set, sleutel)
                .flatMap(proces -> omgeving.proces(sleutel)
                        .map(eisen -> new Vooruitblik(proces, new Vulling(eisen, set, omgeving))));
    }

    /**
     * What is missing.
     *
     * @param stappen ids of the steps at which the case stands
     * @param gegevens names of its variables
     * @return Dutch clauses that can stand behind "omdat", each once; empty when the case can go on to its end
     */
    public List<String> ontbreekt(Collection<String> stappen, Set<String> gegevens) {
        return bekend.computeIfAbsent(
                List.of(Set.copyOf(stappen), Set.copyOf(gegevens)), nieuw -> zoek(stappen, gegevens));
    }

    private List<String> zoek(Collection<String> stappen, Set<String> gegevens) {
        Map<FlowNode, Set<String>> begin = new HashMap<>();
        stappen.stream()
                .map(id -> proces.model().getModelElementById(id))
                .filter(FlowNode.class::isInstance)
                .forEach(stap -> begin.put((FlowNode) stap, gegevens));
        List<String> zinnen = new ArrayList<>();
        Leemte.alle(proces, vulling, new Gevuld(proces, vulling, begin)).stream()
                .map(leemte -> "bij '%s' straks het gegeven '%s' nodig is, en dat in deze zaak nooit is gevraagd"
                        .formatted(
                                Objects.requireNonNullElse(
                                        Procesmodel.naam(leemte.stap()),
                                        leemte.stap().getId()),
                                leemte.gegeven()))
                .distinct()
                .forEach(zinnen::add);
        return List.copyOf(zinnen);
    }
}
