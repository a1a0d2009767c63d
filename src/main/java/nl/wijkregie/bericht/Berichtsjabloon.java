package nl.wijkregie.bericht;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One compiled template. The first line is the subject, after {@code Onderwerp:}; the rest is the text. Subject and text
 * are filled in apart, so that a value can never move from one to the other.
 */
final class Berichtsjabloon {

    private static final String KOP = "Onderwerp:";
    private static final int LENGTE_ONDERWERP = 200;
    private static final int LENGTE_TEKST = 20_000;
    private static final Pattern LEGE_REGELS = Pattern.compile("\\n{3,}");

    /** Plain text, so nothing is escaped here; an empty text hides a section; an unknown name is an error. */
    private static final Mustache.Compiler MUSTACHE =
            Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true).strictSections(true);

    private final String naam;
    private final Template onderwerp;
    private final Template tekst;

    private Berichtsjabloon(String naam, Template onderwerp, Template tekst) {
        this.naam = naam;
        this.onderwerp = onderwerp;
        this.tekst = tekst;
    }

    /** @throws OnjuistSjabloon when the first line is no subject or a tag is not closed */
    static Berichtsjabloon uit(String naam, String bron) {
        String regels = bron.replace("\r\n", "\n");
        int einde = regels.indexOf('\n');
        if (!regels.startsWith(KOP) || einde < 0) {
            throw new OnjuistSjabloon(naam, "de eerste regel moet met '" + KOP + "' beginnen; daarna komt de tekst.");
        }
        try {
            return new Berichtsjabloon(
                    naam,
                    MUSTACHE.compile(regels.substring(KOP.length(), einde)),
                    MUSTACHE.compile(regels.substring(einde + 1)));
        } catch (MustacheException fout) {
            throw new OnjuistSjabloon(naam, "een variabele of blok klopt niet: " + fout.getMessage());
        }
    }

    /** Names that the template asks for, sorted. */
    Set<String> variabelen() {
        Set<String> namen = new TreeSet<>();
        Mustache.Visitor verzamelaar = new Variabelenverzamelaar(namen);
        onderwerp.visit(verzamelaar);
        tekst.visit(verzamelaar);
        return namen;
    }

    /**
     * @param waarden cleaned by {@link Opschoning}
     * @throws OnjuistSjabloon when a variable is missing, or the result does not fit
     */
    Opgemaakt vul(Map<String, String> waarden) {
        String regel = Opschoning.regel(vul(onderwerp, waarden), LENGTE_ONDERWERP);
        String inhoud =
                LEGE_REGELS.matcher(vul(tekst, waarden)).replaceAll("\n\n").strip();
        if (regel.isEmpty()) {
            throw new OnjuistSjabloon(naam, "het onderwerp is leeg.");
        }
        if (inhoud.length() > LENGTE_TEKST) {
            throw new OnjuistSjabloon(
                    naam, "de tekst is langer dan " + LENGTE_TEKST + " tekens. Maak het sjabloon of de uitleg korter.");
        }
        return new Opgemaakt(regel, inhoud);
    }

    private String vul(Template deel, Map<String, String> waarden) {
        try {
            return deel.execute(waarden);
        } catch (MustacheException.Context fout) {
            throw new OnjuistSjabloon(naam, "variabele '" + fout.key + "' ontbreekt in de gegevens van het bericht.");
        }
    }

    /** Subject of one line and text, with placeholders. */
    record Opgemaakt(String onderwerp, String tekst) {}

    private record Variabelenverzamelaar(Set<String> namen) implements Mustache.Visitor {

        @Override
        public void visitText(String tekst) {
            // only names count
        }

        @Override
        public void visitVariable(String naam) {
            namen.add(naam);
        }

        @Override
        public boolean visitInclude(String naam) {
            namen.add("> " + naam);
            return false;
        }

        @Override
        public boolean visitSection(String naam) {
            namen.add(naam);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String naam) {
            namen.add(naam);
            return true;
        }
    }
}
