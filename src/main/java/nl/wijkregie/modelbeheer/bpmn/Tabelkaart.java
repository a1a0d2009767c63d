package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A decision table, as far as a process needs to know it.
 *
 * @param invoer names that it reads
 * @param regels per rule the codes that it asks of each input (an input that it leaves open, or that is no list of codes,
 *     is not there), and the codes of its answer
 */
record Tabelkaart(Set<String> invoer, List<Tabelregel> regels) {

    private static final Pattern CODES = Pattern.compile("\\s*\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*\\s*");
    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NAAM = Pattern.compile("[A-Za-z]\\w*");

    /** One rule of it. */
    record Tabelregel(Map<String, Set<String>> vraagt, Set<String> geeft) {}

    /** Empty when the table is not there; without rules when it cannot be read, which the check of tables says. */
    static Optional<Tabelkaart> zoek(Modelset set, String sleutel) {
        return set.zoek(Bestandssoort.BESLISTABEL, sleutel)
                .map(bestand -> set.gelezen(bestand, Tabelkaart.class, Tabelkaart::lees));
    }

    boolean isLeesbaar() {
        return !regels.isEmpty();
    }

    /** The codes that it can answer; empty when there is an answer that is no code. */
    Optional<Set<String>> antwoorden() {
        Set<String> alle = new HashSet<>();
        regels.forEach(regel -> alle.addAll(regel.geeft()));
        boolean codes = !regels.isEmpty()
                && regels.stream().noneMatch(regel -> regel.geeft().isEmpty());
        return codes ? Optional.of(alle) : Optional.empty();
    }

    /** The codes that this input has when it gives this answer; empty when that is not sure. */
    Optional<Set<String>> bij(String antwoord, String invoer) {
        List<Tabelregel> passend = regels.stream()
                .filter(regel -> regel.geeft().contains(antwoord))
                .toList();
        if (passend.isEmpty()
                || passend.stream().anyMatch(regel -> !regel.vraagt().containsKey(invoer))) {
            return Optional.empty();
        }
        Set<String> codes = new HashSet<>();
        passend.forEach(regel -> codes.addAll(regel.vraagt().getOrDefault(invoer, Set.of())));
        return Optional.of(codes);
    }

    private static Tabelkaart lees(Modelbestand bestand) {
        try {
            Document document = Veiligexml.lees(bestand);
            List<String> invoer = new ArrayList<>();
            for (Element uitdrukking : elementen(document.getDocumentElement(), "inputExpression")) {
                invoer.add(tekst(uitdrukking));
            }
            List<Tabelregel> regels = elementen(document.getDocumentElement(), "rule").stream()
                    .map(regel -> regel(regel, invoer))
                    .toList();
            Set<String> namen = new HashSet<>(invoer);
            namen.removeIf(naam -> !NAAM.matcher(naam).matches());
            return new Tabelkaart(Set.copyOf(namen), regels);
        } catch (OnleesbaarModel onleesbaar) {
            return new Tabelkaart(Set.of(), List.of());
        }
    }

    private static Tabelregel regel(Element regel, List<String> invoer) {
        Map<String, Set<String>> vraagt = new java.util.HashMap<>();
        List<Element> vragen = elementen(regel, "inputEntry");
        for (int i = 0; i < Math.min(vragen.size(), invoer.size()); i++) {
            Set<String> codes = codes(tekst(vragen.get(i)));
            if (!codes.isEmpty()) {
                vraagt.put(invoer.get(i), codes);
            }
        }
        Set<String> geeft = new HashSet<>();
        elementen(regel, "outputEntry").forEach(uitkomst -> geeft.addAll(codes(tekst(uitkomst))));
        return new Tabelregel(vraagt, geeft);
    }

    private static Set<String> codes(String tekst) {
        Set<String> codes = new HashSet<>();
        if (CODES.matcher(tekst).matches()) {
            Matcher code = CODE.matcher(tekst);
            while (code.find()) {
                codes.add(code.group(1));
            }
        } else if (tekst.equals("true") || tekst.equals("false")) {
            codes.add(tekst);
        }
        return codes;
    }

    private static List<Element> elementen(Element in, String naam) {
        var gevonden = in.getElementsByTagNameNS("*", naam);
        List<Element> lijst = new ArrayList<>();
        for (int i = 0; i < gevonden.getLength(); i++) {
            lijst.add((Element) gevonden.item(i));
        }
        return lijst;
    }

    private static String tekst(Element element) {
        return String.valueOf(element.getTextContent()).strip();
    }
}
