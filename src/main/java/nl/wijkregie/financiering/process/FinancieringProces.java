package nl.wijkregie.financiering.process;

import nl.wijkregie.engine.Variabele;

/** Names that the process {@code financiering} and the code share: key, elements and variables. */
public final class FinancieringProces {

    public static final String SLEUTEL = "financiering";

    private FinancieringProces() {}

    /** Ids of elements that code or tests name. */
    public static final class Stappen {
        public static final String BRONNEN_VERKENNEN = "bronnenVerkennen";
        public static final String AKKOORD_CLUSTERBUDGET = "akkoordClusterbudget";
        public static final String AKKOORD_PARTNERS = "akkoordPartners";
        public static final String AKKOORD_WIJKBUDGET = "akkoordWijkbudget";
        /** Steps of the process {@code initiatief} that settle the money. */
        public static final String EVALUATIE = "evaluatie";

        public static final String VERZOEK_UITVOEREN = "verzoekUitvoeren";

        private Stappen() {}
    }

    /** Variables with their type. */
    public static final class Variabelen {
        public static final Variabele<Object> BRONVOLGORDE = new Variabele<>("bronvolgorde");
        public static final Variabele<Boolean> GROTERE_IMPACT = new Variabele<>("grotereImpact");
        public static final Variabele<String> AGENDABESLUIT = new Variabele<>("agendabesluit");
        public static final Variabele<Boolean> BOVEN_PLAFOND = new Variabele<>("bovenPlafond");
        public static final Variabele<String> FINANCIERINGSROUTE = new Variabele<>("financieringsroute");
        public static final Variabele<String> MANDAATGROEPEN = new Variabele<>("mandaatgroepen");
        public static final Variabele<String> GEVRAAGD_WIJKBUDGET = new Variabele<>("gevraagdWijkbudget");
        public static final Variabele<String> RESERVERING = new Variabele<>("reservering");
        public static final Variabele<String> FINANCIERINGSUITSLAG = new Variabele<>("financieringsuitslag");
        public static final Variabele<Boolean> BIJDRAGE_TOEGEKEND = new Variabele<>("bijdrageToegekend");

        /** Whether an adopted wijkagenda arranged the money. */
        public static final Variabele<Boolean> GELD_VIA_AGENDA = new Variabele<>("geldViaAgenda");

        private Variabelen() {}
    }

    /** Value of {@code agendabesluit} with which the pot of the wijkagenda pays. */
    static final String OPGENOMEN = "opgenomen";
}
