package nl.wijkregie.wijkbudget;

/** What an account is for; {@code wijk}, {@code pot} and {@code kenmerk} are empty where they do not apply. */
record Plek(int jaar, Rekeningsoort soort, String wijk, String pot, String kenmerk) {

    static Plek van(Pot pot, Rekeningsoort soort) {
        return new Plek(pot.jaar(), soort, pot.wijk(), pot.soort().code(), "");
    }

    static Plek van(Pot pot, Rekeningsoort soort, String kenmerk) {
        return new Plek(pot.jaar(), soort, pot.wijk(), pot.soort().code(), kenmerk);
    }

    static Plek van(int jaar, Rekeningsoort soort) {
        return new Plek(jaar, soort, "", "", "");
    }

    /** The pot that it belongs to; only for accounts of a pot. */
    Pot inPot() {
        return new Pot(jaar, wijk, Potsoort.zoek(pot).orElseThrow());
    }

    /** Money meant for a pot of a closed year ends up at the general means (ROE-F10). */
    boolean uitkomstVan(Plek bedoeld) {
        return equals(bedoeld) || bedoeld.soort == Rekeningsoort.VRIJ && equals(bedoeld.alsVervallen());
    }

    Plek alsVervallen() {
        return new Plek(jaar, Rekeningsoort.VERVALLEN, wijk, pot, "");
    }
}
