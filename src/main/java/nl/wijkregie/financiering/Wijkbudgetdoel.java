package nl.wijkregie.financiering;

import nl.wijkregie.initiatief.Keuze;

/** What the wijkbudget may be spent on (ROE-F15). */
public enum Wijkbudgetdoel implements Keuze {
    LEEFBAARHEID("leefbaarheid", "Leefbaarheid"),
    SOCIALE_SAMENHANG("sociale-samenhang", "Sociale samenhang"),
    GEEN("geen", "Geen van beide");

    private final String code;
    private final String naam;

    Wijkbudgetdoel(String code, String naam) {
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
