package nl.wijkregie.gemeente;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term that is written out in a model, such as "10 werkdagen": so a process owner changes one without the file of the
 * municipality. Who has the step is reminded when four fifths of the time are gone; a day after the last one the
 * wijkregisseur and the clustermanager are told.
 */
public final class Termijntekst {

    private static final Pattern WERKDAGEN =
            Pattern.compile("\\s*(\\d{1,4})\\s+werkdag(?:en)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final int HERINNEREN_BIJ_PROCENT = 80;

    private Termijntekst() {}

    /** The term, or empty when the text is no number of working days from 1 to {@value Termijnlezer#LANGSTE_TERMIJN}. */
    public static Optional<Termijn> lees(String tekst) {
        Matcher gevonden = WERKDAGEN.matcher(tekst);
        if (!gevonden.matches()) {
            return Optional.empty();
        }
        int werkdagen = Integer.parseInt(gevonden.group(1));
        return werkdagen < 1 || werkdagen > Termijnlezer.LANGSTE_TERMIJN
                ? Optional.empty()
                : Optional.of(termijn(werkdagen));
    }

    private static Termijn termijn(int werkdagen) {
        return new Termijn(werkdagen, Math.max(1, werkdagen * HERINNEREN_BIJ_PROCENT / 100), werkdagen + 1);
    }
}
