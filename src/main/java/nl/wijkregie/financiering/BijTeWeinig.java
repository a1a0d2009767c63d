package nl.wijkregie.financiering;

import nl.wijkregie.initiatief.Keuze;

/** What is done when more is asked than the ceiling or the pot allows. */
public enum BijTeWeinig implements Keuze {
    VRAGEN("vragen", "Het hele bedrag vragen"),
    VERLAGEN("verlagen", "Het bedrag verlagen tot wat kan");

    private final String code;
    private final String naam;

    BijTeWeinig(String code, String naam) {
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
