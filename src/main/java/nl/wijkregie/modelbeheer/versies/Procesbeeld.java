package nl.wijkregie.modelbeheer.versies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.bpmn.Veiligexml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A process with its elements and arrows by id, in the order of the file. */
final class Procesbeeld {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String PIJL = "sequenceFlow";

    /** What people call the kinds of elements. */
    private static final Map<String, String> SOORTEN = Map.ofEntries(
            Map.entry("userTask", "de taak"),
            Map.entry("serviceTask", "de automatische stap"),
            Map.entry("sendTask", "de automatische stap"),
            Map.entry("scriptTask", "het script"),
            Map.entry("businessRuleTask", "de beslissing"),
            Map.entry("receiveTask", "de wachtstap"),
            Map.entry("manualTask", "de stap"),
            Map.entry("task", "de stap"),
            Map.entry("exclusiveGateway", "de keuze"),
            Map.entry("inclusiveGateway", "de splitsing"),
            Map.entry("parallelGateway", "de splitsing"),
            Map.entry("complexGateway", "de splitsing"),
            Map.entry("eventBasedGateway", "het wachtpunt"),
            Map.entry("startEvent", "het begin"),
            Map.entry("endEvent", "het einde"),
            Map.entry("intermediateCatchEvent", "de gebeurtenis"),
            Map.entry("intermediateThrowEvent", "de gebeurtenis"),
            Map.entry("boundaryEvent", "de gebeurtenis"),
            Map.entry("subProcess", "het onderdeel"),
            Map.entry("transaction", "het onderdeel"),
            Map.entry("adHocSubProcess", "het onderdeel"),
            Map.entry("callActivity", "het deelproces"));

    private final Map<String, String> namen = new HashMap<>();
    private final Map<String, Elementbeeld> elementen = new LinkedHashMap<>();
    private final Map<String, Pijlbeeld> pijlen = new LinkedHashMap<>();
    private final Kenmerklezer lezer;
    private String id = "";

    private Procesbeeld(Document document) {
        this.lezer = new Kenmerklezer(this::naamVan);
        List<Element> alle = new ArrayList<>();
        var gevonden = document.getElementsByTagNameNS(BPMN, "*");
        for (int i = 0; i < gevonden.getLength(); i++) {
            alle.add((Element) gevonden.item(i));
        }
        alle.forEach(element -> namen.put(element.getAttribute("id"), bekendAls(element)));
        // The gateway names an arrow by its id; people know it by where it leads.
        alle.stream()
                .filter(element -> element.getLocalName().equals(PIJL))
                .forEach(pijl -> namen.put(pijl.getAttribute("id"), naamVan(pijl.getAttribute("targetRef"))));
        alle.stream()
                .filter(element -> element.getLocalName().equals("process"))
                .findFirst()
                .ifPresent(proces -> {
                    id = proces.getAttribute("id");
                    elementen.put(id, beeld(proces, "het proces", ""));
                    verzamel(proces, "");
                });
    }

    /** @throws nl.wijkregie.modelbeheer.bpmn.OnleesbaarModel when it cannot be read */
    static Procesbeeld van(Modelbestand bestand) {
        return new Procesbeeld(Veiligexml.lees(bestand));
    }

    Map<String, Elementbeeld> elementen() {
        return elementen;
    }

    Map<String, Pijlbeeld> pijlen() {
        return pijlen;
    }

    /** The process itself among its elements. */
    String id() {
        return id;
    }

    private void verzamel(Element houder, String onderdeel) {
        for (Node kind = houder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (!(kind instanceof Element element) || !BPMN.equals(element.getNamespaceURI())) {
                continue;
            }
            if (element.getLocalName().equals(PIJL)) {
                pijlen.put(element.getAttribute("id"), pijl(element));
            } else if (SOORTEN.containsKey(element.getLocalName())) {
                Elementbeeld beeld = beeld(element, SOORTEN.get(element.getLocalName()), onderdeel);
                elementen.put(beeld.id(), beeld);
                verzamel(element, beeld.id());
            }
        }
    }

    private Elementbeeld beeld(Element element, String soort, String onderdeel) {
        String sleutel = element.getAttribute("id");
        return new Elementbeeld(sleutel, soort, naamVan(sleutel), onderdeel, naamVan(onderdeel), lezer.lees(element));
    }

    private Pijlbeeld pijl(Element element) {
        String van = element.getAttribute("sourceRef");
        String naar = element.getAttribute("targetRef");
        return new Pijlbeeld(
                element.getAttribute("id"),
                van,
                naar,
                naamVan(van),
                naamVan(naar),
                element.getAttribute("name"),
                lezer.lees(element));
    }

    private String naamVan(String verwijzing) {
        return namen.getOrDefault(verwijzing, verwijzing);
    }

    private static String bekendAls(Element element) {
        String naam = element.getAttribute("name").replaceAll("\\s+", " ").strip();
        return naam.isEmpty() ? element.getAttribute("id") : naam;
    }

    static boolean isOnderdeel(Element element) {
        return BPMN.equals(element.getNamespaceURI())
                && (element.getLocalName().equals(PIJL) || SOORTEN.containsKey(element.getLocalName()));
    }
}
