package nl.wijkregie.modelbeheer.bpmn;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few expressions that may stand in a model. */
public final class Uitdrukking {

    private static final Pattern NAAM = Pattern.compile("\\s*[$#]\\{\\s*([A-Za-z][A-Za-z0-9_]*)\\s*}\\s*");
    private static final Pattern VOORWAARDE = Pattern.compile(
            "\\s*[$#]\\{\\s*(?:(!|not\\s+)?\\s*([A-Za-z]\\w*)"
                    + "|([A-Za-z]\\w*)\\s*(==|!=|<=|>=|<|>|eq|ne)\\s*(?:'([^'\"$#{}\\\\]*)'|\"([^'\"$#{}\\\\]*)\"|(true|false|-?\\d{1,9}(?:\\.\\d{1,4})?)))\\s*}\\s*");

    private Uitdrukking() {}

    /** The one variable, or bean, that is named; empty when it is anything else. */
    public static Optional<String> naam(String tekst) {
        Matcher naam = NAAM.matcher(tekst);
        return naam.matches() ? Optional.of(naam.group(1)) : Optional.empty();
    }

    static boolean isVast(String tekst) {
        return !tekst.contains("${") && !tekst.contains("#{");
    }

    /**
     * A condition that the check understands.
     *
     * @param gelijk whether it holds when the variable has the value; false for when it has any other
     * @param waarde the code, {@code true}, {@code false} or a number
     * @param code whether the value stands in quotes
     * @param vergelijkt whether it compares sizes, so that {@code gelijk} says nothing
     */
    public record Voorwaarde(String variabele, boolean gelijk, String waarde, boolean code, boolean vergelijkt) {

        public boolean jaNee() {
            return !code && (waarde.equals("true") || waarde.equals("false"));
        }
    }

    /** Empty when it is more than one variable that is asked or compared. */
    public static Optional<Voorwaarde> voorwaarde(String tekst) {
        Matcher delen = VOORWAARDE.matcher(tekst);
        if (!delen.matches()) {
            return Optional.empty();
        }
        if (delen.group(2) != null) {
            return Optional.of(
                    new Voorwaarde(delen.group(2), true, delen.group(1) == null ? "true" : "false", false, false));
        }
        String teken = delen.group(4);
        boolean gelijk = teken.equals("==") || teken.equals("eq");
        boolean anders = teken.equals("!=") || teken.equals("ne");
        String code = delen.group(5) != null ? delen.group(5) : delen.group(6);
        return Optional.of(new Voorwaarde(
                delen.group(3), gelijk, code != null ? code : delen.group(7), code != null, !gelijk && !anders));
    }
}
