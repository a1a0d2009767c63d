package nl.wijkregie.werkplek.jaaroverzicht;

import java.util.List;

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

    /** Half, and nine of ten, took at most so long, in words. */
    record Duur(String naam, long aantal, String mediaan, String negentigste) {}

    /** @param mediaan half took at most so long from receipt to outcome, in words; a dash when no case ended */
    record Wijkregel(String naam, long ontvangen, long afgerond, long gerealiseerd, String mediaan) {}
}
