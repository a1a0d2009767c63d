package nl.wijkregie.modelbeheer.versies;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes all settings of an XML element flat, by their path, whatever they are. */
final class Kenmerklezer {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    /** What is told in other words, or is nothing but a drawing. */
    private static final Set<String> OVERGESLAGEN = Set.of(
            "incoming", "outgoing", "laneSet", "textAnnotation", "association", "group", "dataObject", "category");

    private static final Set<String> ELDERS = Set.of("id", "name", "sourceRef", "targetRef");

    /** How the Modeler remembers which template it showed; what the template filled in is told by itself. */
    private static final String SJABLOON = "modelerTemplate";

    /** Settings that name another element. */
    private static final Set<String> VERWIJZINGEN =
            Set.of("messageRef", "escalationRef", "errorRef", "signalRef", "default", "attachedToRef");

    private final UnaryOperator<String> namen;

    /** @param namen gives what people read on an element, by its id */
    Kenmerklezer(UnaryOperator<String> namen) {
        this.namen = namen;
    }

    Map<String, String> lees(Element element) {
        Map<String, String> kenmerken = new LinkedHashMap<>();
        lees(element, "", kenmerken);
        return kenmerken;
    }

    private void lees(Element element, String pad, Map<String, String> kenmerken) {
        var attributen = element.getAttributes();
        for (int i = 0; i < attributen.getLength(); i++) {
            Attr attribuut = (Attr) attributen.item(i);
            String naam = attribuut.getLocalName();
            boolean techniek = XSI.equals(attribuut.getNamespaceURI())
                    || XMLNS.equals(attribuut.getNamespaceURI())
                    || naam.startsWith(SJABLOON);
            boolean elders = naam.equals("id") || (pad.isEmpty() && ELDERS.contains(naam));
            if (!techniek && !elders) {
                voegToe(kenmerken, pad + naam, waarde(naam, attribuut.getValue()));
            }
        }
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element binnen) {
                leesBinnen(binnen, pad, kenmerken);
            } else if (kind instanceof Text tekst
                    && !pad.isEmpty()
                    && !tekst.getData().isBlank()) {
                voegToe(
                        kenmerken,
                        pad.substring(0, pad.length() - 1),
                        tekst.getData().strip());
            }
        }
    }

    private void leesBinnen(Element binnen, String pad, Map<String, String> kenmerken) {
        String naam = binnen.getLocalName();
        if (Procesbeeld.isOnderdeel(binnen) || (pad.isEmpty() && OVERGESLAGEN.contains(naam))) {
            return;
        }
        if (naam.equals("property") && binnen.hasAttribute("name")) {
            if (!binnen.getAttribute("value").isBlank()) {
                voegToe(kenmerken, "eigenschap:" + binnen.getAttribute("name"), binnen.getAttribute("value"));
            }
        } else if (naam.equals("extensionElements") || naam.equals("properties")) {
            lees(binnen, pad.isEmpty() && naam.equals("properties") ? "" : pad, kenmerken);
        } else {
            // An event without settings is a setting by itself.
            if (binnen.getAttributes().getLength() <= 1 && binnen.getFirstChild() == null) {
                voegToe(kenmerken, pad + naam, "ja");
            }
            lees(binnen, pad + naam + "/", kenmerken);
        }
    }

    private String waarde(String naam, String waarde) {
        return VERWIJZINGEN.contains(naam) ? namen.apply(waarde) : waarde;
    }

    private static void voegToe(Map<String, String> kenmerken, String naam, String waarde) {
        kenmerken.merge(naam, waarde, (eerste, tweede) -> eerste + "; " + tweede);
    }
}
