package nl.wijkregie.initiatief;

/** Where a case stands, as residents and staff read it; codes as in the public API. */
public enum Status implements Keuze {
    ONTVANGEN("ontvangen", "Ontvangen", "Wij bekijken bij wie uw idee hoort."),
    IN_TRIAGE(
            "in-triage",
            "Wij bekijken bij wie uw idee hoort",
            "U krijgt een vaste contactpersoon, of wij laten u weten waar u wel terecht kunt."),
    IN_ORIENTATIE("in-orientatie", "Wij gaan met u in gesprek", "Uw contactpersoon bespreekt uw idee met u."),
    IN_TOETSING("in-toetsing", "Wij beoordelen uw idee", "U krijgt ons besluit met de redenen erbij."),
    WACHT_OP_PLAN("wacht-op-plan", "Wij wachten op uw plan", "Stuur ons uw plan met een begroting en een planning."),
    IN_VOORBEREIDING("in-voorbereiding", "Wij bereiden de uitvoering voor", "Wij regelen wat van onze kant nodig is."),
    WACHT_OP_BUDGET("wacht-op-budget", "Wij wachten op geld", "U hoort van ons of er geld beschikbaar is."),
    GEAGENDEERD(
            "geagendeerd",
            "Uw idee staat op de lijst voor de wijkagenda",
            "U hoort van ons wat er met uw idee gebeurt in de wijkagenda."),
    IN_UITVOERING("in-uitvoering", "In uitvoering", "Stuur ons na afloop een kort verslag."),
    WACHT_OP_VERANTWOORDING(
            "wacht-op-verantwoording",
            "Wij wachten op uw verslag",
            "Stuur ons een kort verslag en wat het heeft gekost."),
    AFGEROND("afgerond", "Afgerond", "Er is geen volgende stap. Uw zaak is klaar.");

    private final String code;
    private final String naam;
    private final String volgendeStap;

    Status(String code, String naam, String volgendeStap) {
        this.code = code;
        this.naam = naam;
        this.volgendeStap = volgendeStap;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String naam() {
        return naam;
    }

    /** One sentence for the resident: what happens next, or what the resident can do. */
    public String volgendeStap() {
        return volgendeStap;
    }
}
