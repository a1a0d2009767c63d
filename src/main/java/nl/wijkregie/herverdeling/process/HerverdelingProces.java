package nl.wijkregie.herverdeling.process;

import nl.wijkregie.engine.Variabele;

/**
 * Names that the processes {@code herverdeling} and {@code herverdelingsbesluit} share with the code: keys, elements,
 * messages and variables.
 */
public final class HerverdelingProces {

    public static final String SLEUTEL = "herverdeling";

    /** Key of the process that asks the wethouder, called by {@link #SLEUTEL} under the same business key. */
    public static final String BESLUIT = "herverdelingsbesluit";

    private HerverdelingProces() {}

    /** Ids of elements that code or tests name. */
    public static final class Stappen {
        public static final String HERVERDELING = "herverdeling";
        public static final String RAADSVOORSTEL = "raadsvoorstel";

        private Stappen() {}
    }

    /** Messages. */
    public static final class Meldingen {
        /** To the process of a request: nobody waits any more. */
        public static final String HERVERDELING_VERVALLEN = "HerverdelingVervallen";
        /**
         * To the process of a case that waits for money; carries {@link Variabelen#BUDGETBESLUIT}. A case has to reach
         * the wait in the transaction in which it joins the queue.
         */
        public static final String BUDGETBESLUIT = "Budgetbesluit";

        private Meldingen() {}
    }

    /** Variables with their type. What is decided stands in {@code Budgetbesluiten}, not here. */
    public static final class Variabelen {
        public static final Variabele<Integer> JAAR = new Variabele<>("jaar");
        public static final Variabele<String> WIJK = new Variabele<>("wijk");
        public static final Variabele<String> POT = new Variabele<>("pot");
        public static final Variabele<String> HERVERDELINGSUITSLAG = new Variabele<>("herverdelingsuitslag");
        public static final Variabele<String> BUDGETBESLUIT = new Variabele<>("budgetbesluit");

        private Variabelen() {}
    }
}
