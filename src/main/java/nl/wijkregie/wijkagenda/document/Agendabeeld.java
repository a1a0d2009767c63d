package nl.wijkregie.wijkagenda.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Draws a version: the same template gives the page and the PDF. */
@Component
class Agendabeeld {

    private final Sjabloonpaginas paginas;
    private final Agendapdf pdf;

    Agendabeeld(Sjabloonpaginas paginas, Agendapdf pdf) {
        this.paginas = paginas;
        this.pdf = pdf;
    }

    /**
     * The page.
     *
     * @param versies all versions of the agenda, newest first
     * @param standen how each measure is doing now; empty leaves that part out
     * @param afgerond whether all measures of the agenda have ended
     */
    String html(Inhoud inhoud, List<Versie> versies, List<Maatregelstand> standen, boolean afgerond) {
        Map<String, Object> gegevens = gegevens(inhoud);
        gegevens.put("pdf", false);
        gegevens.put("versies", versies);
        gegevens.put("nieuwste", versies.get(0).nummer() == inhoud.versie());
        gegevens.put("standen", standen);
        gegevens.put("afgerond", afgerond);
        return paginas.vul("wijkagenda", gegevens);
    }

    /** The PDF. */
    byte[] pdf(Inhoud inhoud) {
        Map<String, Object> gegevens = gegevens(inhoud);
        gegevens.put("pdf", true);
        gegevens.put("stijl", lees("/templates/wijkagenda/pdf.css"));
        return pdf.maak(Opmaak.leesbaar(paginas.vul("wijkagenda", gegevens)));
    }

    private static Map<String, Object> gegevens(Inhoud inhoud) {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("inhoud", inhoud);
        gegevens.put("titel", "Wijkagenda " + inhoud.wijk() + " " + inhoud.jaar());
        gegevens.put("geld", Geldtabel.van(inhoud));
        gegevens.put("kosten", inhoud.bladen().mapToLong(Inhoud.Blad::kosten).reduce(0, Math::addExact));
        return gegevens;
    }

    private static String lees(String bestand) {
        try (InputStream inhoud =
                Objects.requireNonNull(Agendabeeld.class.getResourceAsStream(bestand), "Missing " + bestand)) {
            return new String(inhoud.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
