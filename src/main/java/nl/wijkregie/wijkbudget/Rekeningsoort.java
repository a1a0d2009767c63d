package nl.wijkregie.wijkbudget;

import java.util.Arrays;

/** Kinds of accounts, in the order in which they are locked: who keeps to it cannot wait for one another for ever. */
enum Rekeningsoort {
    /** What can still be committed; its row is the lock of the pot. */
    VRIJ("vrij", "Vrij"),
    /** Granted to a case, not yet settled. */
    GERESERVEERD("gereserveerd", "Gereserveerd"),
    /** Settled, not yet paid. */
    TE_BETALEN("te-betalen", "Te betalen"),
    /** Paid to a case. */
    BESTEED("besteed", "Betaald"),
    /** The part of the general means that came from this pot (ROE-F10). */
    VERVALLEN("vervallen", "Algemene middelen"),
    /** Where a year's money comes from; minus its balance is the year's sum. */
    BEGROTING("begroting", "Begroting"),
    /** Start-up costs of the year (ROE-F6). */
    AANLOOPKOSTEN("aanloopkosten", "Aanloopkosten");

    private final String code;
    private final String naam;

    Rekeningsoort(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    String code() {
        return code;
    }

    String naam() {
        return naam;
    }

    static Rekeningsoort van(String code) {
        return Arrays.stream(values())
                .filter(soort -> soort.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown kind of account: " + code));
    }
}
