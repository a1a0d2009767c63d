package nl.wijkregie.financiering;

import org.jspecify.annotations.Nullable;

/**
 * The search for money of one case, as it stands.
 *
 * @param ronde how often the sources were looked at
 * @param voorgesteldDoor account that proposed; never decides itself
 * @param jaar budget year of the pot that is asked, or null before that is known
 * @param pot code of the kind of pot that is asked, or null before that is known
 * @param uitslag how it ended, or null as long as it runs
 * @param vastgesteld settled contribution in cents, or null before the settlement
 * @param teruggevraagd what was asked back, in cents
 * @param gesloten whether the money was settled or released
 */
public record Financiering(
        long id,
        String kenmerk,
        int ronde,
        String voorgesteldDoor,
        Bronopgave opgave,
        @Nullable Integer jaar,
        @Nullable String pot,
        @Nullable String uitslag,
        @Nullable Long vastgesteld,
        long teruggevraagd,
        boolean gesloten) {

    /** Whether it still runs: not ended, and its money not released. */
    boolean loopt() {
        return uitslag == null && !gesloten;
    }
}
