package nl.wijkregie.modelbeheer.beslissing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.beslissing.Tabelmodel.Kolom;
import nl.wijkregie.modelbeheer.beslissing.Tabelmodel.Regel;
import nl.wijkregie.modelbeheer.bpmn.OnleesbaarModel;
import nl.wijkregie.modelbeheer.bpmn.Veiligexml;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads a decision table and says in Dutch why it cannot be read. */
final class Tabellezer {

    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";
    private static final Pattern WAARDE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[^,\\s]+");
    private static final String OPSLAAN = " Open het in de Modeler, herstel de fout en sla het op.";

    private Tabellezer() {}

    static Tabellezing lees(Modelbestand bestand) {
        try {
            Document document = Veiligexml.lees(bestand);
            Element wortel = document.getDocumentElement();
            String ruimte = String.valueOf(wortel.getNamespaceURI());
            if (!"definitions".equals(wortel.getLocalName()) || !ruimte.contains("/DMN/")) {
                return Tabellezing.mislukt(
                        bestand,
                        "geen-dmn",
                        "Dit is geen beslistabel. Kies in de Modeler voor een nieuw DMN-diagram (Camunda 7).");
            }
            if (wortel.getAttributeNS(MODELER, "executionPlatform").equals("Camunda Cloud")) {
                return Tabellezing.mislukt(
                        bestand,
                        "camunda8",
                        "Deze tabel is gemaakt voor Camunda 8. Maak haar in de Modeler opnieuw als DMN-diagram voor Camunda 7.");
            }
            Set<String> talen = talen(document);
            return tabel(bestand, Dmn.readModelFromStream(new ByteArrayInputStream(bestand.inhoud())), talen);
        } catch (OnleesbaarModel fout) {
            return Tabellezing.mislukt(bestand, fout.code(), fout.melding());
        } catch (ModelException fout) {
            return Tabellezing.mislukt(bestand, "dmn-ongeldig", "Dit is geen geldige beslistabel." + OPSLAAN);
        }
    }

    private static Tabellezing tabel(Modelbestand bestand, DmnModelInstance model, Set<String> talen) {
        Collection<Decision> beslissingen = model.getModelElementsByType(Decision.class);
        if (beslissingen.size() != 1) {
            return Tabellezing.mislukt(
                    bestand,
                    "tabel-aantal",
                    "Er staan %d beslissingen in dit bestand. Zet één beslissing in een bestand."
                            .formatted(beslissingen.size()));
        }
        Decision beslissing = beslissingen.iterator().next();
        if (!(beslissing.getExpression() instanceof DecisionTable tabel)) {
            return Tabellezing.mislukt(
                    bestand,
                    "tabel-soort",
                    "Deze beslissing is geen tabel. Kies in de Modeler 'Decision table' en vul de regels in.");
        }
        return new Tabellezing(
                new Tabelmodel(
                        bestand,
                        model,
                        beslissing,
                        tabel.getHitPolicy(),
                        tabel.getInputs().stream().map(Tabellezer::kolom).toList(),
                        tabel.getOutputs().stream().map(Tabellezer::kolom).toList(),
                        regels(tabel),
                        List.copyOf(talen)),
                List.of());
    }

    private static Kolom kolom(Input invoer) {
        InputExpression expressie = invoer.getInputExpression();
        return new Kolom(
                tekst(invoer.getId()),
                tekst(invoer.getLabel()).strip(),
                expressie == null ? "" : inhoud(expressie.getText()),
                expressie == null ? "" : tekst(expressie.getTypeRef()),
                waarden(invoer.getInputValues()));
    }

    private static Kolom kolom(Output uitvoer) {
        return new Kolom(
                tekst(uitvoer.getId()),
                tekst(uitvoer.getLabel()).strip(),
                tekst(uitvoer.getName()),
                tekst(uitvoer.getTypeRef()),
                waarden(uitvoer.getOutputValues()));
    }

    private static List<Regel> regels(DecisionTable tabel) {
        List<Regel> regels = new ArrayList<>();
        for (Rule regel : tabel.getRules()) {
            regels.add(new Regel(
                    tekst(regel.getId()),
                    regels.size() + 1,
                    regel.getInputEntries().stream()
                            .map(cel -> inhoud(cel.getText()))
                            .toList(),
                    regel.getOutputEntries().stream()
                            .map(cel -> inhoud(cel.getText()))
                            .toList()));
        }
        return regels;
    }

    private static List<String> waarden(@Nullable UnaryTests waarden) {
        List<String> gevonden = new ArrayList<>();
        Matcher een = WAARDE.matcher(waarden == null ? "" : inhoud(waarden.getText()));
        while (een.find()) {
            gevonden.add(een.group());
        }
        return gevonden;
    }

    /** Every language that the file names and that is not FEEL: the others can run what they like. */
    private static Set<String> talen(Document document) {
        Set<String> talen = new TreeSet<>();
        var alle = document.getElementsByTagName("*");
        for (int i = 0; i < alle.getLength(); i++) {
            String taal = ((Element) alle.item(i)).getAttribute("expressionLanguage");
            boolean feel = taal.isEmpty()
                    || taal.toLowerCase(Locale.ROOT).equals("feel")
                    || taal.matches("https?://www\\.omg\\.org/spec/(DMN/\\d+/)?FEEL/?\\d*/?");
            if (!feel) {
                talen.add(taal);
            }
        }
        return talen;
    }

    private static String inhoud(@Nullable Text tekst) {
        return tekst == null ? "" : tekst(tekst.getTextContent()).strip();
    }

    static String uitleg(DmnElement element) {
        return element.getDescription() == null
                ? ""
                : tekst(element.getDescription().getTextContent()).strip();
    }

    private static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde;
    }
}
