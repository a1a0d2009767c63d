package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkregie.initiatief.Fase;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.initiatief.Uitkomst;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/**
 * The properties that an element can have whatever building block it is: what the rooms read when a case comes there.
 *
 * @param elementen kinds of elements on which they are read
 * @param processen keys of the processes in which they are read; empty for all
 * @param waarden what they can say; empty when another check knows
 */
record Eigenschapsoort(Set<String> elementen, Set<String> processen, Set<String> waarden) {

    private static final String[] LIGT_OP_DE_WEG = {
        "userTask",
        "serviceTask",
        "subProcess",
        "endEvent",
        "intermediateCatchEvent",
        "eventBasedGateway",
        "receiveTask"
    };

    private static final Map<String, Eigenschapsoort> ALLE = new TreeMap<>(Map.of(
            "termijn", new Eigenschapsoort(Set.of("userTask"), Set.of(), Set.of()),
            "vakambtenaar", new Eigenschapsoort(Set.of("userTask"), Set.of("initiatief", "financiering"), Set.of("ja")),
            "maatregelnaam",
                    new Eigenschapsoort(
                            Set.of("userTask"), Set.of("wijkagenda", "maatregel", "maatregeluitvoering"), Set.of("ja")),
            "fase",
                    new Eigenschapsoort(
                            Set.of(LIGT_OP_DE_WEG),
                            Set.of("initiatief"),
                            Set.copyOf(Stream.of(Fase.values())
                                    .map(fase -> String.valueOf(fase.nummer()))
                                    .toList())),
            "status",
                    new Eigenschapsoort(
                            Set.of(LIGT_OP_DE_WEG), Set.of("initiatief", "financiering"), codes(Status.values())),
            "uitkomst", new Eigenschapsoort(Set.of("endEvent"), Set.of("initiatief"), codes(Uitkomst.values())),
            "financieringsuitslag",
                    new Eigenschapsoort(
                            Set.of("endEvent"),
                            Set.of("financiering"),
                            Set.of("geregeld", "afgewezen", "niet-opgenomen")),
            "reservering",
                    new Eigenschapsoort(
                            Set.of("serviceTask"), Set.of("initiatief", "financiering"), Set.of("vrijgeven"))));

    /** The properties that can stand on this kind of element in this process, by name. */
    static Map<String, Eigenschapsoort> voor(BaseElement element, String proces) {
        Map<String, Eigenschapsoort> mogelijk = new TreeMap<>(ALLE);
        String soort = element.getElementType().getTypeName();
        mogelijk.values()
                .removeIf(eigenschap -> !eigenschap.elementen().contains(soort)
                        || !eigenschap.processen().isEmpty()
                                && !eigenschap.processen().contains(proces));
        return mogelijk;
    }

    /** All names, whatever the element. */
    static List<String> namen() {
        return new ArrayList<>(ALLE.keySet());
    }

    private static Set<String> codes(Keuze[] keuzes) {
        return Set.copyOf(Stream.of(keuzes).map(Keuze::code).toList());
    }
}
