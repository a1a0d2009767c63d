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

/**
 * A decision table.
 *
 * @param naam what people read on it
 * @param kenmerken its settings, inputs and outputs
 * @param regels each rule as a clause by its id, in the order of the table
 * @param uitleg what stands beside each rule, by its id
 */
record Tabelbeeld(String naam, Map<String, String> kenmerken, Map<String, String> regels, Map<String, String> uitleg) {

    private static final String ALTIJD = "-";

    /** @throws nl.wijkregie.modelbeheer.bpmn.OnleesbaarModel when it cannot be read */
    static Tabelbeeld van(Modelbestand bestand) {
        Document document = Veiligexml.lees(bestand);
        List<Element> beslissingen = alle(document, "decision");
        Map<String, String> kenmerken = new LinkedHashMap<>();
        beslissingen.forEach(beslissing -> attributen(beslissing, "", kenmerken));
        alle(document, "decisionTable").forEach(tabel -> attributen(tabel, "", kenmerken));
        alle(document, "description").stream()
                .filter(tekst -> tekst.getParentNode().getLocalName().equals("decision"))
                .forEach(tekst ->
                        kenmerken.put("documentation", tekst.getTextContent().strip()));
        List<Element> invoer = alle(document, "input");
        List<Element> uitvoer = alle(document, "output");
        invoer.forEach(kolom -> kenmerken.put("invoer " + kop(kolom), inhoud(kolom)));
        uitvoer.forEach(kolom -> kenmerken.put("uitvoer " + kop(kolom), inhoud(kolom)));
        Map<String, String> regels = new LinkedHashMap<>();
        Map<String, String> uitleg = new HashMap<>();
        for (Element regel : alle(document, "rule")) {
            String id = regel.getAttribute("id");
            String sleutel = id.isEmpty() ? "regel " + (regels.size() + 1) : id;
            regels.put(sleutel, zin(regel, invoer, uitvoer));
            uitleg.put(sleutel, uitleg(regel));
        }
        String naam =
                beslissingen.isEmpty() ? bestand.sleutel() : beslissingen.get(0).getAttribute("name");
        return new Tabelbeeld(naam.isBlank() ? bestand.sleutel() : naam, kenmerken, regels, uitleg);
    }

    private static List<Element> alle(Document document, String naam) {
        List<Element> gevonden = new ArrayList<>();
        var lijst = document.getElementsByTagNameNS("*", naam);
        for (int i = 0; i < lijst.getLength(); i++) {
            gevonden.add((Element) lijst.item(i));
        }
        return gevonden;
    }

    private static void attributen(Element element, String pad, Map<String, String> kenmerken) {
        var attributen = element.getAttributes();
        for (int i = 0; i < attributen.getLength(); i++) {
            String naam = attributen.item(i).getLocalName();
            if (!naam.equals("id") && !naam.equals("name")) {
                kenmerken.put(pad + naam, attributen.item(i).getNodeValue());
            }
        }
    }

    private static String kop(Element kolom) {
        String label = kolom.getAttribute("label");
        return label.isBlank() ? kolom.getAttribute("name") : label;
    }

    /** Name, type, expression and possible values of a column. */
    private static String inhoud(Element kolom) {
        StringBuilder inhoud = new StringBuilder(kolom.getAttribute("name"));
        inhoud.append(' ').append(kolom.getAttribute("typeRef"));
        for (Node kind = kolom.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element) {
                inhoud.append(' ')
                        .append(element.getAttribute("typeRef"))
                        .append(' ')
                        .append(element.getAttribute("expressionLanguage"))
                        .append(' ')
                        .append(element.getTextContent().strip());
            }
        }
        return inhoud.toString().replaceAll("\\s+", " ").strip();
    }

    private static String uitleg(Element regel) {
        for (Node kind = regel.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if ("description".equals(kind.getLocalName())) {
                return kind.getTextContent().strip();
            }
        }
        return "";
    }

    private static String zin(Element regel, List<Element> invoer, List<Element> uitvoer) {
        List<String> als = cellen(regel, "inputEntry", invoer);
        List<String> dan = cellen(regel, "outputEntry", uitvoer);
        return (als.isEmpty() ? "altijd" : "als " + String.join(" en ", als)) + ", dan " + String.join(" en ", dan);
    }

    private static List<String> cellen(Element regel, String soort, List<Element> kolommen) {
        List<String> cellen = new ArrayList<>();
        int plek = 0;
        for (Node kind = regel.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element cel && soort.equals(cel.getLocalName())) {
                String waarde = cel.getTextContent().strip();
                if (!waarde.isEmpty() && !waarde.equals(ALTIJD)) {
                    String kolom = plek < kolommen.size() ? kop(kolommen.get(plek)) : "kolom " + (plek + 1);
                    cellen.add(kolom + " " + waarde);
                }
                plek++;
            }
        }
        return cellen;
    }
}
