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
 * @param gegevens more about the variables
 * @param ankers what policy and running cases hang on
 */
public record Proceseisen(
        String sleutel,
        Set<String> elementen,
        Set<String> meldingen,
        Set<String> variabelen,
        Map<String, Map<String, Veldeis>> stappen,
        Gegevens gegevens,
        Ankers ankers) {

    /** Without more about the variables. */
    public Proceseisen(
            String sleutel,
            Set<String> elementen,
            Set<String> meldingen,
            Set<String> variabelen,
            Map<String, Map<String, Veldeis>> stappen) {
        this(sleutel, elementen, meldingen, variabelen, stappen, Gegevens.GEEN, Ankers.GEEN);
    }

    public Proceseisen {
        elementen = Set.copyOf(elementen);
        meldingen = Set.copyOf(meldingen);
        variabelen = Set.copyOf(variabelen);
        stappen = Map.copyOf(stappen);
    }

    /**
     * What the variables of a process are for.
     *
     * @param krijgt variables that a process must give when it calls this one
     * @param groepen variables that hold the group, or groups, that a task is for
     * @param accounts variables that hold the account that a task is for
     * @param momenten variables that hold a moment or a repetition for a timer
     * @param waarden the codes that a variable can have, where the program sets it
     * @param taken which of the elements must be user tasks
     * @param begin variables that are there when a case of this process begins, whoever starts it
     * @param brengt variables that a message brings along, by the name of the message
     * @param waarbij variables that are certainly there when this yes-or-no variable is true
     * @param mandaten tasks by which somebody with a mandate decides over money (ROE-F4), with the source of that money
     */
    public record Gegevens(
            Set<String> krijgt,
            Set<String> groepen,
            Set<String> accounts,
            Set<String> momenten,
            Map<String, Set<String>> waarden,
            Set<String> taken,
            Set<String> begin,
            Map<String, Set<String>> brengt,
            Map<String, Set<String>> waarbij,
            Map<String, String> mandaten) {

        static final Gegevens GEEN = new Gegevens(
                Set.of(), Set.of(), Set.of(), Set.of(), Map.of(), Set.of(), Set.of(), Map.of(), Map.of(), Map.of());

        public Gegevens {
            krijgt = Set.copyOf(krijgt);
            groepen = Set.copyOf(groepen);
            accounts = Set.copyOf(accounts);
            momenten = Set.copyOf(momenten);
            waarden = Map.copyOf(waarden);
            taken = Set.copyOf(taken);
            begin = Set.copyOf(begin);
            brengt = Map.copyOf(brengt);
            waarbij = Map.copyOf(waarbij);
            mandaten = Map.copyOf(mandaten);
        }
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
