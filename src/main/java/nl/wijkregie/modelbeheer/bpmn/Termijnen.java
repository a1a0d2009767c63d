package nl.wijkregie.modelbeheer.bpmn;

import java.util.regex.Pattern;
import nl.wijkregie.gemeente.Gemeente;

/** The terms that a model can name. */
final class Termijnen {

    private static final Pattern AANTAL = Pattern.compile("([1-9]\\d{0,2}) werkdag(en)?");

    private Termijnen() {}

    static boolean bekend(String termijn, Gemeente gemeente) {
        return gemeente.zoekTermijn(termijn).isPresent()
                || AANTAL.matcher(termijn).matches();
    }
}
