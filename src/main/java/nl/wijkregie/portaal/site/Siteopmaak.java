package nl.wijkregie.portaal.site;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.wijkregie.initiatief.Bedragen;

/** How the site writes dates, amounts and texts of more than one paragraph. */
public final class Siteopmaak {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);

    /** "3 december 2026". */
    public String datum(LocalDate datum) {
        return DATUM.format(datum);
    }

    /** Cents as "€ 1.250,50"; the space does not break. */
    public String geld(long centen) {
        return Bedragen.tekst(centen).replace(' ', '\u00a0');
    }

    /** "1.250". */
    public String aantal(long aantal) {
        return NumberFormat.getIntegerInstance(NEDERLANDS).format(aantal);
    }

    /** Size of a file: "1,2 MB", or "340 kB" below a megabyte; never "0 kB". */
    public String bestandsgrootte(long bytes) {
        return nl.wijkregie.bijlage.Bestandsgrootte.tekst(bytes);
    }

    /** The paragraphs of a text. */
    public List<String> alineas(String tekst) {
        return List.of(tekst.strip().split("\n\\s*\n"));
    }

    /** The lines of a paragraph. */
    public List<String> regels(String alinea) {
        return alinea.lines().toList();
    }
}
