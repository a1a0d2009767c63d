package nl.wijkregie.modelbeheer.formulier;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.wijkregie.engine.formulier.Formulierexpressie;

/** What stands in a FEEL expression, without what belongs to the language itself. */
public final class Feelnamen {

    private static final Pattern TEKST = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    /** Functions of more than one word; of the others a bracket follows the name. */
    private static final Pattern FUNCTIE = Pattern.compile(
            "\\b(string length|upper case|lower case|starts with|ends with|list contains|substring before|substring after"
                    + "|date and time|is defined|get value|index of|day of week|round up|round down|\\w+)\\s*\\(");

    /** Repetition over a list can be written so that it takes for ever; a function of one's own can hide it. */
    private static final Pattern HERHALING = Pattern.compile("\\b(for|some|every|function|external)\\b");

    private Feelnamen() {}

    /** The names that an expression, with its {@code =}, reads. */
    static Set<String> in(String expressie) {
        String zonderTekst = TEKST.matcher(expressie).replaceAll("\"\"");
        Set<String> namen = new TreeSet<>(
                Formulierexpressie.namen(FUNCTIE.matcher(zonderTekst).replaceAll(" ( ")));
        namen.remove("item");
        return namen;
    }

    /** Whether it repeats over a list, or makes a function that could. */
    public static boolean herhaalt(String expressie) {
        return HERHALING.matcher(TEKST.matcher(expressie).replaceAll("\"\"")).find();
    }

    /** The names that a unary test of a table reads, besides the input itself. */
    public static Set<String> inCel(String cel) {
        Set<String> namen = in("=" + cel);
        namen.remove("null");
        return namen;
    }
}
