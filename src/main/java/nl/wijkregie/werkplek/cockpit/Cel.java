package nl.wijkregie.werkplek.cockpit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.wijkregie.betaling.Rekenblad;
import nl.wijkregie.initiatief.Bedragen;
import org.jspecify.annotations.Nullable;

/**
 * One figure or name: the same for picture, table and file.
 *
 * @param tekst as people read it
 * @param waarde the number to draw: amounts in euro; null for what is no number
 * @param bestand as it stands in a file for a spreadsheet
 */
@JsonIgnoreProperties("bestand")
record Cel(String tekst, @Nullable Number waarde, String bestand) {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM yyyy", NEDERLANDS);

    static Cel tekst(String tekst) {
        return new Cel(tekst, null, Rekenblad.cel(tekst));
    }

    static Cel aantal(long aantal) {
        return new Cel(String.format(NEDERLANDS, "%,d", aantal), aantal, Long.toString(aantal));
    }

    /** An amount in cents. */
    static Cel bedrag(long centen) {
        BigDecimal euro = BigDecimal.valueOf(centen, 2);
        return new Cel(Bedragen.tekst(centen), euro, euro.toPlainString().replace('.', ','));
    }

    /** Share of a whole in percent, with one decimal; 0 of nothing. */
    static Cel deel(long aantal, long geheel) {
        double procent = geheel == 0 ? 0 : Math.round(1000.0 * aantal / geheel) / 10.0;
        String getal = String.format(NEDERLANDS, "%.1f", procent);
        return new Cel(getal + " %", procent, getal);
    }

    static Cel dag(LocalDate dag) {
        return new Cel(DAG.format(dag), null, dag.toString());
    }

    static Cel maand(YearMonth maand) {
        return new Cel(MAAND.format(maand), null, maand.toString());
    }
}
