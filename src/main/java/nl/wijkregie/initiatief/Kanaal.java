package nl.wijkregie.initiatief;

/** Channel through which the idea came in (ROE-A2); decides who does the triage (ROE-B1). */
public enum Kanaal implements Keuze {
    WEBSITE("website", "Website"),
    KCC("kcc", "Klantcontactcentrum"),
    WIJKREGISSEUR("wijkregisseur", "Wijkregisseur"),
    WIJKWETHOUDER("wijkwethouder", "Wijkwethouder"),
    VAKAMBTENAAR("vakambtenaar", "Vakambtenaar");

    private final String code;
    private final String naam;

    Kanaal(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String naam() {
        return naam;
    }
}
