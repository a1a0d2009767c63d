package nl.wijkregie.wijkagenda.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Writes a page as PDF/UA: tagged, with language and title, all letters embedded. Also PDF/A-3u, so that it can be archived.
 * Nothing is fetched: the page brings its own style, and an address in a text is only a text.
 */
@Component
public class Pdfschrijver {

    private static final String LETTER = "Liberation Sans";

    Pdfschrijver() {
        // It writes what it does at every step to the log of the application.
        XRLog.setLoggingEnabled(false);
    }

    /** The style that gives every document of ours the same look; the page brings it along. */
    public String stijl() {
        try (InputStream inhoud = Objects.requireNonNull(
                Pdfschrijver.class.getResourceAsStream("/templates/wijkagenda/pdf.css"), "Missing pdf.css")) {
            return new String(inhoud.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param html a well-formed page with its style in it; characters that no document may hold are left out */
    public byte[] maak(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder bouwer = new PdfRendererBuilder();
        bouwer.withHtmlContent(Opmaak.leesbaar(html), null);
        bouwer.useUriResolver((basis, adres) -> adres.startsWith("#") ? adres : null);
        bouwer.usePdfUaAccessibility(true);
        bouwer.usePdfAConformance(PdfAConformance.PDFA_3_U);
        bouwer.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        bouwer.useFont(() -> open("LiberationSans-Regular.ttf"), LETTER, 400, FontStyle.NORMAL, true);
        bouwer.useFont(() -> open("LiberationSans-Bold.ttf"), LETTER, 700, FontStyle.NORMAL, true);
        bouwer.withProducer("Wijkregie");
        bouwer.toStream(pdf);
        try {
            bouwer.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The page could not be written as PDF", e);
        }
        return pdf.toByteArray();
    }

    private static InputStream open(String bestand) {
        return Objects.requireNonNull(
                Pdfschrijver.class.getResourceAsStream("/lettertypen/" + bestand), "Missing font " + bestand);
    }
}
