package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Only what is known to be safe and to work stands in a process: no scripts, no classes, no expressions of one's own. */
final class Onderdelencontrole implements Procescontrole {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final Set<String> VRIJE_CODE =
            Set.of("class", "expression", "delegateExpression", "type", "topic", "taskListener", "connector", "field");
    private static final Set<String> EIGEN_FORMULIER = Set.of("formKey", "formHandlerClass", "formData");

    private static final Map<String, String> IN_PLAATS_VAN = Map.of(
            "scriptTask", "Een scripttaak kan niet. Gebruik een servicetaak met een bouwsteen.",
            "sendTask", "Een verzendtaak kan niet. Gebruik een servicetaak met een bouwsteen die een bericht stuurt.",
            "task", "Deze taak heeft geen soort. Maak er een gebruikerstaak of een servicetaak van.",
            "manualTask", "Een handmatige taak doet niets: niemand krijgt hem te zien. Maak er een gebruikerstaak van.",
            "signal",
                    "Een signaal kan niet: het raakt alle zaken tegelijk. Gebruik een melding die het programma stuurt.",
            "signalEventDefinition",
                    "Een signaal kan niet: het raakt alle zaken tegelijk. Gebruik een melding die het programma stuurt.",
            "conditionalEventDefinition", "Wachten op een voorwaarde kan niet. Gebruik een melding of een timer.",
            "completionCondition",
                    "Eerder stoppen met een lijst kan niet: iedereen op de lijst krijgt de taak. Haal de voorwaarde weg.",
            "loopCardinality", "Een vast aantal keren kan niet. Gebruik een lijst die een bouwsteen vult.");

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (Element element : model.xml()) {
            if (BPMN.equals(element.getNamespaceURI())) {
                bpmn(model, element, gevonden);
            } else if (Procesmodel.CAMUNDA.equals(element.getNamespaceURI())) {
                camunda(model, element, gevonden);
            }
        }
        return gevonden;
    }

    private static void bpmn(Procesmodel model, Element element, List<Bevinding> gevonden) {
        String soort = element.getLocalName();
        if (!Toegestaan.ELEMENTEN.contains(soort)) {
            gevonden.add(fout(
                    model,
                    soort.equals("scriptTask") || soort.equals("script") ? "script" : "element-soort",
                    element,
                    IN_PLAATS_VAN.getOrDefault(
                            soort,
                            "Een onderdeel van de soort '%s' kan niet in een proces. Haal het weg.".formatted(soort))));
            return;
        }
        if (element.hasAttribute("language") && !soort.equals("definitions")) {
            gevonden.add(fout(
                    model,
                    "script",
                    element,
                    "Een script kan niet. Kies bij het type van de voorwaarde 'Expression'."));
        }
        for (Attr instelling : instellingen(element)) {
            if (Procesmodel.CAMUNDA.equals(instelling.getNamespaceURI())
                    && !Toegestaan.instelling(soort, instelling.getLocalName())) {
                gevonden.add(instelling(model, element, instelling.getLocalName()));
            }
        }
    }

    private static void camunda(Procesmodel model, Element element, List<Bevinding> gevonden) {
        String naam = element.getLocalName();
        Element drager = drager(element);
        if (naam.equals("script")) {
            gevonden.add(
                    fout(model, "script", element, "Een script kan niet. Gebruik een servicetaak met een bouwsteen."));
        } else if (!Toegestaan.uitbreiding(drager == null ? "" : drager.getLocalName(), naam)) {
            gevonden.add(instelling(model, element, naam));
        }
        for (Attr instelling : instellingen(element)) {
            boolean namespace = "http://www.w3.org/2000/xmlns/".equals(instelling.getNamespaceURI());
            if (!namespace && !Toegestaan.bijUitbreiding(naam, instelling.getLocalName())) {
                gevonden.add(instelling(model, element, instelling.getLocalName()));
            }
        }
    }

    private static Bevinding instelling(Procesmodel model, Element element, String naam) {
        if (VRIJE_CODE.contains(naam)) {
            return fout(
                    model,
                    "vrije-code",
                    element,
                    "De instelling '%s' kan niet: zo draait er code die niemand heeft gecontroleerd. Gebruik een servicetaak met een bouwsteen."
                            .formatted(naam));
        }
        if (EIGEN_FORMULIER.contains(naam)) {
            return fout(
                    model,
                    "formulier-soort",
                    element,
                    "Dit soort formulier kan niet. Kies 'Camunda Forms' en vul het id van het formulier in.");
        }
        return fout(
                model,
                "instelling",
                element,
                "De instelling '%s' kan hier niet. Haal hem weg in de Modeler.".formatted(naam));
    }

    private static List<Attr> instellingen(Element element) {
        List<Attr> alle = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            alle.add((Attr) element.getAttributes().item(i));
        }
        return alle;
    }

    /** The element of BPMN to which an extension belongs; null when it stands loose. */
    private static @Nullable Element drager(Element uitbreiding) {
        for (var ouder = uitbreiding.getParentNode(); ouder instanceof Element element; ouder = ouder.getParentNode()) {
            if (BPMN.equals(element.getNamespaceURI())
                    && !element.getLocalName().equals("extensionElements")) {
                return element;
            }
        }
        return null;
    }

    /** Names the nearest element around it that has an id, for that is what the process owner can select. */
    private static Bevinding fout(Procesmodel model, String code, Element bij, String melding) {
        for (var hier = (org.w3c.dom.Node) bij; hier instanceof Element element; hier = hier.getParentNode()) {
            boolean zichtbaar = BPMN.equals(element.getNamespaceURI())
                    && !element.getLocalName().endsWith("EventDefinition");
            if (zichtbaar && !element.getAttribute("id").isEmpty()) {
                String naam = element.getAttribute("name");
                return Bevinding.over(
                        code, model.bestand(), element.getAttribute("id"), naam.isBlank() ? null : naam, melding);
            }
        }
        return model.bevinding(code, melding);
    }
}
