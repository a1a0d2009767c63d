package nl.wijkregie.werkplek.jaaroverzicht;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a year, counted.
 *
 * @param soorten per kind, those without any case left out
 * @param duren how long phases and whole cases that ended took; the last row is the whole case
 * @param wijken per wijk; empty when the account is about one wijk
 */
record Zaakbeeld(
        long ontvangen,
        long afgerond,
        List<Telling> uitkomsten,
        List<Soortregel> soorten,
        List<Duur> duren,
        List<Wijkregel> wijken) {

    public boolean leeg() {
        return ontvangen == 0 && afgerond == 0;
    }

    /** Something with how often it occurred. */
    record Telling(String naam, long aantal) {}

    record Soortregel(String naam, long ontvangen, long afgerond) {}

    /** Days: half, and nine of ten, took at most so many. */
    record Duur(String naam, long aantal, int mediaan, int negentigste) {}

    /** @param mediaan days from receipt to outcome; null when no case ended */
    record Wijkregel(
            String naam,
            long ontvangen,
            long afgerond,
            long gerealiseerd,
            @Nullable Integer mediaan) {}
}
