package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A process file that could be read: as XML, as the engine sees it, and with the file it came from. */
public final class Procesmodel {

    /** Namespace of the settings that Camunda adds to BPMN. */
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Modelbestand bestand;
    private final Document document;
    private final BpmnModelInstance model;
    private final Process proces;
    private final Map<Class<?>, List<?>> opSoort = new ConcurrentHashMap<>();

    Procesmodel(Modelbestand bestand, Document document, BpmnModelInstance model, Process proces) {
        this.bestand = bestand;
        this.document = document;
        this.model = model;
        this.proces = proces;
    }

    /** All processes of a set that can be read, in the order of their files; each file is read once. */
    public static List<Procesmodel> alle(Modelset set) {
        return set.bestanden(Bestandssoort.PROCES).stream()
                .map(bestand -> lees(set, bestand).model())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** The process with this key; empty when it is not there or cannot be read. */
    public static Optional<Procesmodel> zoek(Modelset set, String sleutel) {
        return set.zoek(Bestandssoort.PROCES, sleutel)
                .map(bestand -> lees(set, bestand).model());
    }

    static Leesresultaat lees(Modelset set, Modelbestand bestand) {
        return set.gelezen(bestand, Leesresultaat.class, Proceslezer::lees);
    }

    public Modelbestand bestand() {
        return bestand;
    }

    /** The key under which it runs. */
    public String sleutel() {
        return String.valueOf(proces.getId());
    }

    public BpmnModelInstance model() {
        return model;
    }

    public Process proces() {
        return proces;
    }

    /** All XML elements in the order of the file. */
    List<Element> xml() {
        List<Element> alle = new ArrayList<>();
        verzamel(document.getDocumentElement(), alle);
        return alle;
    }

    private static void verzamel(Element element, List<Element> alle) {
        alle.add(element);
        for (var kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element binnen) {
                verzamel(binnen, alle);
            }
        }
    }

    /** All elements of a kind, in the order of the file; looked up once, as that walks through the whole file. */
    @SuppressWarnings("unchecked")
    public <T extends ModelElementInstance> List<T> elementen(Class<T> soort) {
        return (List<T>) opSoort.computeIfAbsent(soort, nieuw -> List.copyOf(model.getModelElementsByType(soort)));
    }

    /** The extension properties of an element, by name, in the order of the file; empty when it has none. */
    public static Map<String, String> eigenschappen(BaseElement element) {
        Map<String, String> eigenschappen = new LinkedHashMap<>();
        if (element.getExtensionElements() != null) {
            element.getExtensionElements().getElements().stream()
                    .filter(CamundaProperties.class::isInstance)
                    .flatMap(lijst -> ((CamundaProperties) lijst).getCamundaProperties().stream())
                    .forEach((CamundaProperty een) ->
                            eigenschappen.put(tekst(een.getCamundaName()), tekst(een.getCamundaValue())));
        }
        return eigenschappen;
    }

    /**
     * The form of a task. A task that names another form than its own is refused, and is otherwise looked at as if it did
     * not: else that one mistake would be told again by all that needs an answer of its form.
     */
    public static String formulier(UserTask taak) {
        return String.valueOf(taak.getId());
    }

    /** What is wrong with one element of this file. */
    public Bevinding bevinding(String code, BaseElement element, String melding) {
        return Bevinding.over(code, bestand, tekst(element.getId()), naam(element), melding);
    }

    /** What is wrong with the file. */
    public Bevinding bevinding(String code, String melding) {
        return Bevinding.over(code, bestand, melding);
    }

    /** What a person reads on the element; null when nothing. */
    public static @Nullable String naam(BaseElement element) {
        String naam = element instanceof FlowElement stap ? stap.getName() : null;
        return naam == null || naam.isBlank()
                ? null
                : naam.replaceAll("\\s+", " ").strip();
    }

    private static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde;
    }
}
