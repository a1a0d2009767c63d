package nl.wijkregie.modelbeheer.bpmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.wijkregie.modelbeheer.Modelbestand;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Reads XML that somebody sent in: without document types and entities, and only when it is small enough, so that a file
 * can neither read others nor eat the memory.
 */
public final class Veiligexml {

    /** The largest file, in bytes. */
    public static final int GROOTSTE = 10 * 1024 * 1024;

    private static final int DIEPSTE = 60;
    private static final int MEESTE_ELEMENTEN = 100_000;

    private Veiligexml() {}

    /**
     * The file as a document that knows its namespaces.
     *
     * @throws OnleesbaarModel when it is too large, no sound XML, or not safe
     */
    public static Document lees(Modelbestand bestand) {
        keurGrootte(bestand);
        keurTekens(bestand);
        verken(bestand);
        try {
            DocumentBuilder lezer = fabriek().newDocumentBuilder();
            lezer.setErrorHandler(null);
            return lezer.parse(new ByteArrayInputStream(bestand.inhoud()));
        } catch (SAXException | IOException fout) {
            throw ongeldig(0);
        } catch (ParserConfigurationException fout) {
            throw new IllegalStateException("Every Java reads XML", fout);
        }
    }

    private static void keurGrootte(Modelbestand bestand) {
        if (bestand.inhoud().length > GROOTSTE) {
            throw new OnleesbaarModel(
                    "te-groot", "Het bestand is groter dan 10 MB. Haal grote plaatjes of bijlagen uit het model.");
        }
        if (bestand.inhoud().length == 0) {
            throw new OnleesbaarModel("leeg", "Het bestand is leeg. Sla het model opnieuw op in de Modeler.");
        }
    }

    private static void keurTekens(Modelbestand bestand) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bestand.inhoud()));
        } catch (CharacterCodingException geenUtf8) {
            throw new OnleesbaarModel(
                    "xml-tekens", "Het bestand is niet opgeslagen als UTF-8. Sla het opnieuw op in de Modeler.");
        }
    }

    /** Goes through the file without building anything, so that what is too deep or too much never gets built. */
    private static void verken(Modelbestand bestand) {
        XMLInputFactory fabriek = XMLInputFactory.newFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader lezer = fabriek.createXMLStreamReader(new ByteArrayInputStream(bestand.inhoud()));
            verken(lezer);
        } catch (XMLStreamException fout) {
            throw ongeldig(fout.getLocation() == null ? 0 : fout.getLocation().getLineNumber());
        }
    }

    private static void verken(XMLStreamReader lezer) throws XMLStreamException {
        String codering = lezer.getCharacterEncodingScheme();
        if (codering != null && !codering.equalsIgnoreCase("UTF-8")) {
            throw new OnleesbaarModel(
                    "xml-tekens",
                    "Het bestand zegt dat het is opgeslagen als %s. Alleen UTF-8 kan. Sla het opnieuw op in de Modeler."
                            .formatted(codering));
        }
        int diepte = 0;
        int elementen = 0;
        while (lezer.hasNext()) {
            switch (lezer.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw onveilig();
                case XMLStreamConstants.START_ELEMENT -> {
                    diepte++;
                    elementen++;
                }
                case XMLStreamConstants.END_ELEMENT -> diepte--;
                default -> {}
            }
            if (diepte > DIEPSTE || elementen > MEESTE_ELEMENTEN) {
                throw new OnleesbaarModel(
                        "xml-te-veel",
                        "Het bestand heeft te veel of te diep geneste onderdelen. Verdeel het model over kleinere processen.");
            }
        }
    }

    private static OnleesbaarModel onveilig() {
        return new OnleesbaarModel(
                "xml-onveilig",
                "Het bestand bevat een DOCTYPE of een eigen entiteit. Dat is niet veilig. Sla het model opnieuw op in de Modeler.");
    }

    private static OnleesbaarModel ongeldig(int regel) {
        return new OnleesbaarModel(
                "xml-ongeldig",
                "Dit is geen geldige XML%s. Sla het model opnieuw op in de Modeler."
                        .formatted(regel > 0 ? " (regel " + regel + ")" : ""));
    }

    private static DocumentBuilderFactory fabriek() throws ParserConfigurationException {
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
        fabriek.setNamespaceAware(true);
        fabriek.setExpandEntityReferences(false);
        fabriek.setXIncludeAware(false);
        fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        fabriek.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        fabriek.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return fabriek;
    }
}
