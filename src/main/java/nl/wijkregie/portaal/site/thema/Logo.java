package nl.wijkregie.portaal.site.thema;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.http.MediaType;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The logo of the municipality, known by its content: a PNG that can be drawn, or an SVG in which nothing runs and nothing
 * comes from elsewhere.
 *
 * @param naam last part of its address
 */
record Logo(byte[] inhoud, String naam, MediaType soort) {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final MediaType SVG_SOORT = MediaType.valueOf("image/svg+xml");

    /** @throws OnjuistThema when it is no logo that can be shown to everybody */
    static Logo van(byte[] inhoud) {
        if (inhoud.length > PNG.length && Arrays.equals(inhoud, 0, PNG.length, PNG, 0, PNG.length)) {
            keurPng(inhoud);
            return new Logo(inhoud, "logo.png", MediaType.IMAGE_PNG);
        }
        keurSvg(inhoud);
        return new Logo(inhoud, "logo.svg", SVG_SOORT);
    }

    private static void keurPng(byte[] inhoud) {
        try {
            if (ImageIO.read(new ByteArrayInputStream(inhoud)) != null) {
                return;
            }
        } catch (IOException | RuntimeException kapot) {
            // Said below.
        }
        throw new OnjuistThema("het logo is een PNG die niet te openen is. Maak het bestand opnieuw.");
    }

    private static void keurSvg(byte[] inhoud) {
        Element wortel = lees(inhoud).getDocumentElement();
        if (!"svg".equals(wortel.getLocalName())) {
            throw geenLogo();
        }
        NodeList alle = wortel.getElementsByTagNameNS("*", "*");
        keurDeel(wortel);
        for (int plaats = 0; plaats < alle.getLength(); plaats++) {
            keurDeel((Element) alle.item(plaats));
        }
    }

    private static void keurDeel(Element deel) {
        String naam = String.valueOf(deel.getLocalName()).toLowerCase(Locale.ROOT);
        boolean gevaarlijk = naam.equals("script") || naam.equals("foreignobject");
        NamedNodeMap eigenschappen = deel.getAttributes();
        for (int plaats = 0; plaats < eigenschappen.getLength(); plaats++) {
            String eigenschap =
                    String.valueOf(eigenschappen.item(plaats).getLocalName()).toLowerCase(Locale.ROOT);
            String waarde = eigenschappen.item(plaats).getNodeValue().strip();
            gevaarlijk |= eigenschap.startsWith("on")
                    || eigenschap.equals("href") && !waarde.startsWith("#") && !waarde.startsWith("data:image/");
        }
        if (gevaarlijk) {
            throw new OnjuistThema("in het logo staat een script of een verwijzing naar buiten. Haal die eruit.");
        }
    }

    private static Document lees(byte[] inhoud) {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setNamespaceAware(true);
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            fabriek.setFeature("http://xml.org/sax/features/external-general-entities", false);
            fabriek.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            fabriek.setExpandEntityReferences(false);
            DocumentBuilder lezer = fabriek.newDocumentBuilder();
            lezer.setErrorHandler(null);
            return lezer.parse(new ByteArrayInputStream(inhoud));
        } catch (SAXException | IOException geenXml) {
            throw geenLogo();
        } catch (ParserConfigurationException fout) {
            throw new IllegalStateException("This Java reads no XML safely", fout);
        }
    }

    private static OnjuistThema geenLogo() {
        return new OnjuistThema("het logo is geen SVG en geen PNG. Kies een bestand van een van die soorten.");
    }
}
