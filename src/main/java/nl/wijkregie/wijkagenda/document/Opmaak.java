package nl.wijkregie.wijkagenda.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.wijkregie.initiatief.Bedragen;
import org.jspecify.annotations.Nullable;

/** How the document writes amounts, dates, periods and texts; called by the templates. */
final class Opmaak {

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    /** Cents as {@code € 1.250,00}. */
    public String bedrag(long centen) {
        return Bedragen.tekst(centen);
    }

    public String datum(LocalDate dag) {
        return DATUM.format(dag);
    }

    /** {@code 2026}, {@code 2026 tot en met 2028}, or a sentence when it is not known. */
    public String periode(@Nullable Integer van, @Nullable Integer tot) {
        if (van == null) {
            return tot == null ? "Niet bekend" : "Tot en met " + tot;
        }
        return tot == null || Objects.equals(van, tot) ? String.valueOf(van) : van + " tot en met " + tot;
    }

    /** A text as paragraphs: a blank line begins a new one. Empty for an empty text. */
    public List<String> alineas(String tekst) {
        return Arrays.stream(leesbaar(tekst).split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(alinea -> !alinea.isEmpty())
                .toList();
    }

    /** {@code 1 bewoner}, {@code 12 bewoners}. */
    public String aantal(int aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }

    /** Without characters that no document may hold, so that one of them never costs the whole PDF. */
    static String leesbaar(String tekst) {
        StringBuilder over = new StringBuilder(tekst.length());
        tekst.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Opmaak::toegestaan)
                .forEach(over::appendCodePoint);
        return over.toString();
    }

    private static boolean toegestaan(int teken) {
        return teken == '\n'
                || teken == '\t'
                || (teken >= 0x20
                        && !(teken >= 0x7f && teken <= 0x9f)
                        && !(teken >= 0xd800 && teken <= 0xdfff)
                        && teken != 0xfffe
                        && teken != 0xffff);
    }
}
