package nl.wijkregie.initiatief;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a short story may say: something of some length, and nothing that looks like a way to reach a person (ALM-4, ROE-I2). A
 * name cannot be recognised; the form asks not to write one.
 */
public final class Verhaaltoets {

    /** Longest story, in characters. */
    public static final int LANGSTE = 1500;

    /** Longest headline, in characters. */
    public static final int LANGSTE_KOP = 120;

    static final String KOP_NODIG = "Schrijf een kop boven het verhaal, zoals: Samen een speelplek gemaakt.";

    private static final int KORTSTE = 20;
    private static final int KORTSTE_KOP = 5;

    private static final Pattern REGELEINDE = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");

    private Verhaaltoets() {}

    /** The same text with line ends as {@code \n} and without white space around it. */
    public static String genormaliseerd(String tekst) {
        return REGELEINDE.matcher(tekst).replaceAll("\n").strip();
    }

    /**
     * The Dutch sentence about what has to change; empty when the story may be kept.
     *
     * @param tekst as {@link #genormaliseerd} gives it
     */
    public static Optional<String> bezwaar(String tekst) {
        if (tekst.length() > LANGSTE) {
            return Optional.of("Maak het verhaal korter: hoogstens " + LANGSTE + " tekens. Nu zijn het er "
                    + tekst.length() + ".");
        }
        if (Persoonsgegevens.heeftVerbodenTeken(tekst)) {
            return Optional.of("Haal de onzichtbare tekens uit het verhaal. Typ de tekst zo nodig opnieuw.");
        }
        if (Persoonsgegevens.leesbaar(tekst).strip().length() < KORTSTE) {
            return Optional.of("Vertel in een paar zinnen wat er is bereikt: minstens " + KORTSTE + " tekens.");
        }
        return Persoonsgegevens.in(tekst).map(gevonden -> zin(gevonden, "het verhaal"));
    }

    /**
     * The same for the headline; an empty one is kept.
     *
     * @param kop one line, without white space around it
     */
    public static Optional<String> bezwaarKop(String kop) {
        if (kop.isEmpty()) {
            return Optional.empty();
        }
        int lengte = Persoonsgegevens.leesbaar(kop).strip().length();
        if (lengte < KORTSTE_KOP || kop.length() > LANGSTE_KOP) {
            return Optional.of("Maak de kop " + KORTSTE_KOP + " tot " + LANGSTE_KOP + " tekens lang.");
        }
        if (Persoonsgegevens.heeftVerbodenTeken(kop)) {
            return Optional.of("Haal de onzichtbare tekens uit de kop. Typ de tekst zo nodig opnieuw.");
        }
        return Persoonsgegevens.in(kop).map(gevonden -> zin(gevonden, "de kop"));
    }

    private static String zin(Persoonsgegevens gevonden, String waaruit) {
        return "Haal " + gevonden.naam() + " uit " + waaruit + ". "
                + (gevonden == Persoonsgegevens.POSTCODE
                        ? "Noem de wijk of de buurt, geen adres."
                        : "Noem geen gegevens van personen.");
    }
}
