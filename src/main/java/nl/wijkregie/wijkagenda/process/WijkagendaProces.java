package nl.wijkregie.wijkagenda.process;

import nl.wijkregie.engine.Variabele;

/** Names that the processes of the wijkagenda share with the code: keys, elements, messages and variables. */
public final class WijkagendaProces {

    public static final String SLEUTEL = "wijkagenda";

    /** Works one measure out and lets its contributors judge; called by {@link #SLEUTEL}. */
    public static final String MAATREGEL = "maatregel";

    /** Follows one adopted measure until it ends; called by {@link #SLEUTEL}. */
    public static final String UITVOERING = "maatregeluitvoering";

    /** Costs of making an agenda. */
    public static final String AGENDAKOSTEN = "agendakosten";

    private WijkagendaProces() {}

    /** Ids of elements that code or tests name. */
    public static final class Stappen {
        public static final String OVERZICHT_OPSTELLEN = "overzichtOpstellen";
        public static final String EERSTE_TOETS = "eersteToets";
        public static final String BEWONERSTOETS = "bewonerstoets";
        public static final String PRIORITEREN = "prioriteren";
        public static final String MAATREGEL_UITWERKEN = "maatregelUitwerken";
        public static final String BIJDRAGE_BEOORDELEN = "bijdrageBeoordelen";
        public static final String AGENDA_SAMENSTELLEN = "agendaSamenstellen";
        public static final String BEWONERSAKKOORD = "bewonersakkoord";
        public static final String WIJKWETHOUDER_TOEZEGGING = "wijkwethouderToezegging";
        public static final String PARTNER_AKKOORD = "partnerAkkoord";
        public static final String COLLEGE_AANBIEDEN = "collegeAanbieden";
        public static final String COLLEGE_VASTSTELLING = "collegeVaststelling";
        public static final String RAAD_AANBIEDEN = "raadAanbieden";
        public static final String AGENDA_EVALUEREN = "agendaEvalueren";
        public static final String JAARLIJKS_EVALUEREN = "jaarlijksEvalueren";
        public static final String VOORTGANG = "voortgang";
        public static final String JAARDEEL_TOEKENNEN = "jaardeelToekennen";
        public static final String AKKOORD_AGENDAKOSTEN = "akkoordAgendakosten";

        private Stappen() {}
    }

    /** Messages. */
    public static final class Meldingen {
        public static final String AGENDA_BESLUIT = "AgendaBesluit";
        public static final String MAATREGEL_KLAAR = "MaatregelKlaar";

        private Meldingen() {}
    }

    /** Variables with their type. */
    public static final class Variabelen {
        public static final Variabele<String> WIJK = new Variabele<>("wijk");
        public static final Variabele<Integer> JAAR = new Variabele<>("jaar");
        public static final Variabele<Integer> RONDE = new Variabele<>("ronde");
        /** Kenmerk of a measure. */
        public static final Variabele<String> MAATREGEL = new Variabele<>("maatregel");
        /** Group that a task of a multi-instance is for. */
        public static final Variabele<String> TOETSER = new Variabele<>("toetser");

        public static final Variabele<String> BEOORDELAAR = new Variabele<>("beoordelaar");
        public static final Variabele<String> PARTNER = new Variabele<>("partner");
        public static final Variabele<Boolean> ALLES_AFGEVALLEN = new Variabele<>("allesAfgevallen");
        public static final Variabele<Boolean> MAATREGEL_GEREED = new Variabele<>("maatregelGereed");
        public static final Variabele<String> MAATREGELOORDEEL = new Variabele<>("maatregeloordeel");
        public static final Variabele<String> PARTNEROORDEEL = new Variabele<>("partneroordeel");
        public static final Variabele<String> TREKKERGROEP = new Variabele<>("trekkergroep");
        public static final Variabele<Boolean> MEER_JAREN = new Variabele<>("meerJaren");
        public static final Variabele<java.util.Date> JAARDEELMOMENT = new Variabele<>("jaardeelmoment");
        public static final Variabele<Integer> JAARDEELJAAR = new Variabele<>("jaardeeljaar");
        /** Whether no older round of the agenda is being carried out. */
        public static final Variabele<Boolean> OUDSTE_RONDE = new Variabele<>("oudsteRonde");

        public static final Variabele<String> EVALUATIECYCLUS = new Variabele<>("evaluatiecyclus");
        /** Of a case: whether money has to be arranged for it. */
        public static final Variabele<Boolean> GELD_NODIG = new Variabele<>("geldNodig");

        public static final Variabele<String> AGENDABESLUIT = new Variabele<>("agendabesluit");
        public static final Variabele<String> MAATREGELUITKOMST = new Variabele<>("maatregeluitkomst");
        /** Kind of a case; set by the process of the case. */
        public static final Variabele<String> SOORT = new Variabele<>("soort");

        private Variabelen() {}
    }
}
