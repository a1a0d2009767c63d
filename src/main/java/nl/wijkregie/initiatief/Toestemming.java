package nl.wijkregie.initiatief;

/** What a resident can agree to, and take back at any time. */
public enum Toestemming implements Keuze {
    /** The title may be on the public page of the wijk while the case runs (ROE-I2). */
    TONEN("tonen", "de titel van het idee op de pagina van de wijk"),
    /** The realised initiative may be told about: on the site and in the account of the year (ROE-E5). */
    VOORBEELD("voorbeeld", "het initiatief als goed voorbeeld");

    private final String code;
    private final String naam;

    Toestemming(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    @Override
    public String code() {
        return code;
    }

    /** As it stands in a sentence: "u laat ... zien". */
    @Override
    public String naam() {
        return naam;
    }
}
