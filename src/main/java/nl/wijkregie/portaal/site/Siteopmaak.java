package nl.wijkregie.portaal.site;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.initiatief.Bedragen;
import org.jspecify.annotations.Nullable;

/** How the site writes dates, amounts and texts of more than one paragraph. */
public final class Siteopmaak {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    // The point behind an address is not part of it.
    private static final Pattern ADRES = Pattern.compile("https://[^\\s]*[^\\s.,:;!?)]|[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final String PUNT = "- ";
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);

    private final Predicate<String> eigenAdres;

    /** @param eigenAdres whether an address in a message is the municipality's own */
    public Siteopmaak(Predicate<String> eigenAdres) {
        this.eigenAdres = eigenAdres;
    }

    /** "3 december 2026". */
    public String datum(LocalDate datum) {
        return DATUM.format(datum);
    }

    /** Cents as "€ 1.250,50"; the space does not break. */
    public String geld(long centen) {
        return Bedragen.tekst(centen).replace(' ', '\u00a0');
    }

    /** The same without cents when these are zero: "€ 1.000". */
    public String rondGeld(long centen) {
        return geld(centen).replaceFirst(",00$", "");
    }

    /** "1.250". */
    public String aantal(long aantal) {
        return NumberFormat.getIntegerInstance(NEDERLANDS).format(aantal);
    }

    /** Size of a file: "1,2 MB", or "340 kB" below a megabyte; never "0 kB". */
    public String bestandsgrootte(long bytes) {
        return nl.wijkregie.bijlage.Bestandsgrootte.tekst(bytes);
    }

    /** A text of the municipality's file in pieces, of which web addresses and mailboxes are links. */
    public List<Stuktekst> stukken(String tekst) {
        return stukken(tekst, adres -> true);
    }

    /** A line of a message in the same way; it may repeat what somebody typed, so only the municipality's addresses are links. */
    public List<Stuktekst> stukkenVanBrief(String regel) {
        return stukken(regel, eigenAdres);
    }

    private static List<Stuktekst> stukken(String tekst, Predicate<String> alsLink) {
        List<Stuktekst> stukken = new ArrayList<>();
        Matcher adres = ADRES.matcher(tekst);
        int vanaf = 0;
        while (adres.find()) {
            stukken.add(new Stuktekst(tekst.substring(vanaf, adres.start()), null));
            String gevonden = adres.group();
            String doel = gevonden.startsWith("https://") ? gevonden : "mailto:" + gevonden;
            stukken.add(new Stuktekst(gevonden, alsLink.test(gevonden) ? doel : null));
            vanaf = adres.end();
        }
        stukken.add(new Stuktekst(tekst.substring(vanaf), null));
        return stukken;
    }

    /** @param adres where it leads; null for plain text */
    public record Stuktekst(String tekst, @Nullable String adres) {}

    /** The paragraphs of a text. */
    public List<String> alineas(String tekst) {
        return List.of(tekst.strip().split("\n\\s*\n"));
    }

    /** A letter in paragraphs and lists; the lines that begin with a dash are a list. */
    public List<Blok> blokken(String brief) {
        List<Blok> blokken = new ArrayList<>();
        for (String alinea : alineas(brief)) {
            int eerste = blokken.size();
            for (String regel : regels(alinea)) {
                boolean punt = regel.startsWith(PUNT);
                if (blokken.size() == eerste || blokken.get(blokken.size() - 1).lijst() != punt) {
                    blokken.add(new Blok(punt, new ArrayList<>()));
                }
                blokken.get(blokken.size() - 1).regels().add(punt ? regel.substring(PUNT.length()) : regel);
            }
        }
        return blokken;
    }

    /** Lines that belong together: a list of points, or a paragraph. */
    public record Blok(boolean lijst, List<String> regels) {}

    /** The lines of a paragraph. */
    public List<String> regels(String alinea) {
        return alinea.lines().toList();
    }
}
