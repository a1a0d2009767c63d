package nl.wijkregie.wijkagenda.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws a version: the same template gives the page and the PDF. */
@Component
class Agendabeeld {

    private final Sjabloonpaginas paginas;
    private final Pdfschrijver pdf;

    Agendabeeld(Sjabloonpaginas paginas, Pdfschrijver pdf) {
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
        gegevens.put("stijl", pdf.stijl());
        return pdf.maak(paginas.vul("wijkagenda", gegevens));
    }

    private static Map<String, Object> gegevens(Inhoud inhoud) {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("inhoud", inhoud);
        gegevens.put("titel", "Wijkagenda " + inhoud.wijk() + " " + inhoud.jaar());
        gegevens.put("geld", Geldtabel.van(inhoud));
        gegevens.put("kosten", inhoud.bladen().mapToLong(Inhoud.Blad::kosten).reduce(0, Math::addExact));
        return gegevens;
    }
}
