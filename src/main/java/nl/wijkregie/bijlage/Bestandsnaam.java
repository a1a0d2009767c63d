package nl.wijkregie.bijlage;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes a name safe to keep, to show and to write in a header. */
final class Bestandsnaam {

    private static final int LANGSTE = 100;

    /** Control characters, invisible ones and those that turn the reading direction; half a sign. */
    private static final Pattern ONZICHTBAAR = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

    private static final Pattern MAP = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern NIET_IN_EEN_NAAM = Pattern.compile("[<>:\"|?*%;&$`'{}#~^\\p{Zl}\\p{Zp}]");
    private static final Pattern WITRUIMTE = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern RAND = Pattern.compile("^[.\\s_-]+|[.\\s]+$");
    private static final Pattern EXTENSIE = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private Bestandsnaam() {}

    /** Without a path and without signs that hide or act, at most a hundred characters, ending after the kind. */
    static String van(String gegeven, Bestandssoort soort) {
        String kaal = MAP.matcher(gegeven).replaceFirst("");
        kaal = Normalizer.normalize(kaal, Normalizer.Form.NFKC);
        kaal = ONZICHTBAAR.matcher(MAP.matcher(kaal).replaceFirst("")).replaceAll("");
        kaal = NIET_IN_EEN_NAAM.matcher(kaal).replaceAll("_");
        kaal = WITRUIMTE.matcher(kaal).replaceAll(" ");
        kaal = EXTENSIE.matcher(kaal.strip()).replaceFirst("");
        kaal = RAND.matcher(kap(kaal)).replaceAll("");
        return (kaal.isEmpty() ? "bestand" : kaal) + soort.extensie();
    }

    /** Not in the middle of a sign of two halves. */
    private static String kap(String naam) {
        if (naam.length() <= LANGSTE) {
            return naam;
        }
        int einde = Character.isHighSurrogate(naam.charAt(LANGSTE - 1)) ? LANGSTE - 1 : LANGSTE;
        return naam.substring(0, einde);
    }
}
