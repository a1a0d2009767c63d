package nl.wijkregie.financiering;

import java.time.LocalDateTime;
import java.util.List;
import nl.wijkregie.betaling.Betaalstand;
import org.jspecify.annotations.Nullable;

/**
 * The money of a case as its file shows it: sums in cents and states, without accounts and reasons.
 *
 * @param bronnen the sources that were looked at; empty when none was
 * @param gevraagd what is asked of the wijkbudget, or null when no money was looked for
 * @param besluiten what the holders of a mandate decided, oldest first
 * @param potten what the case holds of pots now, newest year first
 * @param vastgesteld settled contribution, or null before the settlement
 * @param teruggevraagd what was asked back
 */
public record Geldstand(
        List<Bron> bronnen,
        @Nullable Long gevraagd,
        List<Besluit> besluiten,
        List<Pot> potten,
        List<Betaalstand> betalingen,
        @Nullable Long vastgesteld,
        long teruggevraagd) {

    /** A source: its name, where it stands, and how much. */
    public record Bron(String naam, String stand, long bedrag) {}

    /** A decision: about which source, in which function (ROE-F4). */
    public record Besluit(String bron, String uitkomst, long bedrag, String functie, LocalDateTime moment) {}

    /**
     * A pot of the wijkbudget.
     *
     * @param gereserveerd granted or held, and not paid yet
     */
    public record Pot(String naam, long gereserveerd, long betaald) {}
}
