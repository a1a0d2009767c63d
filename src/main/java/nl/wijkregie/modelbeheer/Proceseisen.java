package nl.wijkregie.modelbeheer;

import java.util.Map;
import java.util.Set;

/**
 * What the program expects of one process, so that its code finds what it needs.
 *
 * @param sleutel key of the process
 * @param elementen ids of elements that code, other systems or rights name: they must stay
 * @param meldingen names of the messages that the program sends to it
 * @param variabelen process variables that the program sets, at the start or from outside
 * @param stappen what the program reads from the form of each step, by task id ({@code start} form: id of the form)
 */
public record Proceseisen(
        String sleutel,
        Set<String> elementen,
        Set<String> meldingen,
        Set<String> variabelen,
        Map<String, Map<String, Veldeis>> stappen) {

    public Proceseisen {
        elementen = Set.copyOf(elementen);
        meldingen = Set.copyOf(meldingen);
        variabelen = Set.copyOf(variabelen);
        stappen = Map.copyOf(stappen);
    }

    /**
     * What is expected of one question.
     *
     * @param soort kind of answer
     * @param waarden the codes that the program knows; empty when free, or when {@link #lijst} gives them
     * @param lijst name of the list of options that the program gives ({@code valuesKey}); "" when none
     * @param nodig whether the program cannot do without the question
     * @param verplicht whether it must be answered as long as it is shown
     */
    public record Veldeis(Antwoordsoort soort, Set<String> waarden, String lijst, boolean nodig, boolean verplicht) {

        public Veldeis {
            waarden = Set.copyOf(waarden);
        }

        /** A question that may stay empty. */
        public Veldeis(Antwoordsoort soort, Set<String> waarden, String lijst, boolean nodig) {
            this(soort, waarden, lijst, nodig, false);
        }
    }

    /** Kind of answer that the program can read. */
    public enum Antwoordsoort {
        TEKST,
        JA_NEE,
        GETAL,
        BEDRAG,
        DATUM,
        KEUZE,
        MEER_KEUZES
    }
}
