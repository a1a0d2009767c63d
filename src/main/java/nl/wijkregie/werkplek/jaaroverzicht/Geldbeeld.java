package nl.wijkregie.werkplek.jaaroverzicht;

import java.util.List;

/**
 * The money of a year; amounts as people read them.
 *
 * @param voorbeeld whether the budget year was opened as an example
 * @param gesloten whether the budget year is closed
 * @param potten one row per pot
 * @param som all of them together
 * @param verdeling the split between the kinds of pot, as planned and as it turned out (ROE-F6)
 */
record Geldbeeld(boolean voorbeeld, boolean gesloten, List<Potregel> potten, Potregel som, List<Deel> verdeling) {

    record Potregel(
            String wijk,
            String pot,
            String toegekend,
            String gereserveerd,
            String besteed,
            String vrij,
            String vervallen) {}

    /**
     * One kind of pot.
     *
     * @param gepland share that was decided on, such as {@code 33%}
     * @param toegekendDeel share after money was moved
     * @param besteedDeel share of what was spent; a dash when nothing was
     * @param benutDeel share of what was spent or reserved; a dash when nothing was
     */
    record Deel(
            String pot,
            String gepland,
            String toegekend,
            String toegekendDeel,
            String besteed,
            String besteedDeel,
            String benut,
            String benutDeel) {}
}
