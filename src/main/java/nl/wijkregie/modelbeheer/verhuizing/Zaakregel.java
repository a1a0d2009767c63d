package nl.wijkregie.modelbeheer.verhuizing;

import org.jspecify.annotations.Nullable;

/**
 * One case in a migration, or in a dry run of one.
 *
 * @param instantie id of the process instance
 * @param reden clause that says why it stays; null when it moves or waits
 */
record Zaakregel(
        String instantie,
        String kenmerk,
        Uitslag uitslag,
        @Nullable String reden,
        Gevolg gevolg) {

    static Zaakregel verhuisd(Zaak zaak, Gevolg gevolg) {
        return new Zaakregel(zaak.instantie(), zaak.kenmerk(), Uitslag.VERHUISD, null, gevolg);
    }

    static Zaakregel blijft(Zaak zaak, String reden) {
        return new Zaakregel(zaak.instantie(), zaak.kenmerk(), Uitslag.BLEEF, reden, Gevolg.GEEN);
    }

    /** A process instance and what people call it. */
    record Zaak(String instantie, String kenmerk) {}
}
