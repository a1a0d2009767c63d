package nl.wijkregie.financiering;

import java.util.Optional;
import java.util.OptionalLong;
import nl.wijkregie.initiatief.Bedragen;

/**
 * The settled contribution (ROE-E0, ROE-E4): at most the grant, and at most the costs less what other sources gave.
 *
 * @param toegekend what is granted of a pot, in cents; 0 when nothing is
 * @param andereBronnen what the other sources granted, in cents
 */
public record Vaststelling(long toegekend, long andereBronnen) {

    private static final String VELD = "vastgesteldeBijdrage";

    /** What stands in the way of settling this much, or empty. */
    public Optional<Bezwaar> bezwaar(OptionalLong vastgesteld, long werkelijkeKosten) {
        if (toegekend == 0) {
            return vastgesteld.orElse(0) == 0
                    ? Optional.empty()
                    : bezwaar("Er is geen bijdrage toegekend. Laat de vastgestelde bijdrage leeg of vul 0 in.");
        }
        if (vastgesteld.isEmpty()) {
            return bezwaar(
                    "Vul de vastgestelde bijdrage in: hoogstens " + Bedragen.tekst(hoogstens(werkelijkeKosten)) + ".");
        }
        long bedrag = vastgesteld.getAsLong();
        if (bedrag < 0) {
            return bezwaar("Vul bij de vastgestelde bijdrage 0 of meer in.");
        }
        if (bedrag > toegekend) {
            return bezwaar("Er is " + Bedragen.tekst(toegekend)
                    + " toegekend. Stel de bijdrage op dat bedrag of op minder vast.");
        }
        if (bedrag > hoogstens(werkelijkeKosten)) {
            return bezwaar("De kosten min het geld van andere bronnen zijn "
                    + Bedragen.tekst(hoogstens(werkelijkeKosten)) + ". Stel de bijdrage daarop of op minder vast.");
        }
        return Optional.empty();
    }

    private long hoogstens(long werkelijkeKosten) {
        return Math.min(toegekend, Math.max(0, werkelijkeKosten - andereBronnen));
    }

    private static Optional<Bezwaar> bezwaar(String zin) {
        return Optional.of(new Bezwaar(VELD, zin));
    }
}
