package nl.wijkregie.herverdeling.process;

import nl.wijkregie.engine.Variabele;

/** Names that the process {@code herverdeling} and the code share: key, elements, messages and variables. */
public final class HerverdelingProces {

    public static final String SLEUTEL = "herverdeling";

    /** Form with which the wethouder begins a request. */
    public static final String STARTFORMULIER = "herverdelingStarten";

    private HerverdelingProces() {}

    /** Ids of elements that code or tests name. */
    public static final class Stappen {
        public static final String HERVERDELING = "herverdeling";
        public static final String HERVERDELING_UITVOEREN = "herverdelingUitvoeren";
        public static final String RAADSVOORSTEL = "raadsvoorstel";
        public static final String RAADSBESLUIT_VERWERKEN = "raadsbesluitVerwerken";

        private Stappen() {}
    }

    /** Messages. */
    public static final class Meldingen {
        /** To the process of a request: nobody waits any more. */
        public static final String HERVERDELING_VERVALLEN = "HerverdelingVervallen";
        /** To the process of a case that waits for money; carries {@link Variabelen#BUDGETBESLUIT}. */
        public static final String BUDGETBESLUIT = "Budgetbesluit";

        private Meldingen() {}
    }

    /** Variables with their type. */
    public static final class Variabelen {
        public static final Variabele<Integer> JAAR = new Variabele<>("jaar");
        public static final Variabele<String> WIJK = new Variabele<>("wijk");
        public static final Variabele<String> POT = new Variabele<>("pot");
        public static final Variabele<Boolean> HERVERDELEN = new Variabele<>("herverdelen");
        public static final Variabele<String> VAN_WIJK = new Variabele<>("vanWijk");
        public static final Variabele<String> VAN_POT = new Variabele<>("vanPot");
        public static final Variabele<String> BEDRAG = new Variabele<>("bedrag");
        public static final Variabele<Boolean> WIJKCOALITIE_GEHOORD = new Variabele<>("wijkcoalitieGehoord");
        public static final Variabele<String> BIJ_GEEN_HERVERDELING = new Variabele<>("bijGeenHerverdeling");
        public static final Variabele<Boolean> RAAD_AKKOORD = new Variabele<>("raadAkkoord");
        public static final Variabele<String> RAAD_BEDRAG = new Variabele<>("raadBedrag");
        public static final Variabele<String> HERVERDELINGSUITSLAG = new Variabele<>("herverdelingsuitslag");
        public static final Variabele<String> BUDGETBESLUIT = new Variabele<>("budgetbesluit");

        private Variabelen() {}
    }
}
