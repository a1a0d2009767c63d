package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.Variabele;

/** Names that the process {@code initiatief} and the code share: key, elements, messages and variables. */
public final class InitiatiefProces {

    public static final String SLEUTEL = "initiatief";

    private InitiatiefProces() {}

    /** Ids of elements that code or tests name. */
    public static final class Stappen {
        public static final String IDEE_INGEDIEND = "ideeIngediend";
        public static final String IDEE_VERSTERKEN = "ideeVersterken";
        public static final String TRIAGE = "triage";
        public static final String KERNGROEP_ADVIES = "kerngroepAdvies";
        public static final String ORIENTATIE = "orientatie";
        public static final String ADVIES_WIJKREGISSEUR = "adviesWijkregisseur";
        public static final String PRINCIPEBESLUIT = "principebesluit";
        public static final String PLAN_UITGEBLEVEN = "planUitgebleven";
        public static final String DEFINITIEF_BESLUIT = "definitiefBesluit";
        public static final String VERZOEK_UITVOEREN = "verzoekUitvoeren";
        public static final String VERGUNNING_BEGELEIDEN = "vergunningBegeleiden";
        public static final String ONDERSTEUNING_REGELEN = "ondersteuningRegelen";
        public static final String VERANTWOORDING_UITGEBLEVEN = "verantwoordingUitgebleven";
        public static final String EVALUATIE = "evaluatie";
        public static final String BERICHT_WIJKREGISSEUR = "berichtWijkregisseur";

        private Stappen() {}
    }

    /** Messages that the process waits for. */
    public static final class Meldingen {
        public static final String PLAN_INGEDIEND = "PlanIngediend";
        public static final String VERANTWOORDING_INGEDIEND = "VerantwoordingIngediend";
        public static final String AGENDA_BESLUIT = "AgendaBesluit";
        public static final String INGETROKKEN = "Ingetrokken";

        private Meldingen() {}
    }

    /** Variables with their type. */
    public static final class Variabelen {
        public static final Variabele<String> WIJK = new Variabele<>("wijk");
        /** Part of a case that a task is about; other processes set it, such as that of a measure. */
        public static final Variabele<String> ONDERDEEL = new Variabele<>("maatregel");

        public static final Variabele<String> TRIAGEGROEP = new Variabele<>("triagegroep");
        public static final Variabele<Boolean> HULP_GEWENST = new Variabele<>("hulpGewenst");
        public static final Variabele<Boolean> ONDUIDELIJK = new Variabele<>("onduidelijk");
        public static final Variabele<String> SOORT = new Variabele<>("soort");
        public static final Variabele<String> SCHAAL = new Variabele<>("schaal");
        public static final Variabele<String> BELEIDSTERREIN = new Variabele<>("beleidsterrein");
        public static final Variabele<String> CLUSTER = new Variabele<>("cluster");
        public static final Variabele<Boolean> DUBBELE_ROL = new Variabele<>("dubbeleRol");
        public static final Variabele<String> BEHANDELGROEP = new Variabele<>("behandelgroep");
        public static final Variabele<String> ADVIESGROEP = new Variabele<>("adviesgroep");
        public static final Variabele<String> VAKAMBTENAAR = new Variabele<>("vakambtenaar");
        public static final Variabele<String> TOETSUITSLAG = new Variabele<>("toetsuitslag");
        public static final Variabele<Boolean> OPNIEUW_BESLISSEN = new Variabele<>("opnieuwBeslissen");
        public static final Variabele<Boolean> PLAN_ONTVANGEN = new Variabele<>("planOntvangen");
        public static final Variabele<java.util.Date> WACHTTIMER = new Variabele<>("wachttimer");
        public static final Variabele<Boolean> LANGE_TERMIJN_VERSTREKEN = new Variabele<>("langeTermijnVerstreken");
        public static final Variabele<Boolean> ONDERSTEUNING_NODIG = new Variabele<>("ondersteuningNodig");
        public static final Variabele<Boolean> VERGUNNING_NODIG = new Variabele<>("vergunningNodig");
        public static final Variabele<String> VERGUNNING = new Variabele<>("vergunning");
        public static final Variabele<Boolean> VERGUNNING_GEWEIGERD = new Variabele<>("vergunningGeweigerd");
        public static final Variabele<Boolean> GELD_NODIG = new Variabele<>("geldNodig");
        public static final Variabele<Boolean> BIJDRAGE_TOEGEKEND = new Variabele<>("bijdrageToegekend");
        public static final Variabele<String> UITKOMST = new Variabele<>("uitkomst");

        private Variabelen() {}
    }
}
