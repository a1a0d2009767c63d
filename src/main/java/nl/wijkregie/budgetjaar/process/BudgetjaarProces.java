package nl.wijkregie.budgetjaar.process;

import java.util.Date;
import nl.wijkregie.engine.Variabele;

/** Names that the process {@code budgetjaar} and the code share: key, elements and variables. */
public final class BudgetjaarProces {

    public static final String SLEUTEL = "budgetjaar";

    private BudgetjaarProces() {}

    /** Ids of elements that code or tests name. */
    public static final class Stappen {
        public static final String BEGROTING_VASTSTELLEN = "begrotingVaststellen";
        public static final String JAAREINDE = "jaareinde";
        public static final String JAAR_AFSLUITEN = "jaarAfsluiten";

        private Stappen() {}
    }

    /** Variables with their type. */
    public static final class Variabelen {
        public static final Variabele<Integer> JAAR = new Variabele<>("jaar");
        /** Euro as text. */
        public static final Variabele<String> BUDGET = new Variabele<>("budget");
        /** Euro as text. */
        public static final Variabele<String> AANLOOPKOSTEN = new Variabele<>("aanloopkosten");

        public static final Variabele<Integer> PERCENTAGE_INITIATIEVEN = new Variabele<>("percentageInitiatieven");
        /** First moment of the next year. */
        public static final Variabele<Date> JAAREINDE = new Variabele<>("jaareinde");

        private Variabelen() {}
    }
}
