package nl.wijkregie.wijkbudget;

/**
 * A budget year that was opened; amounts in cents (ROE-F6).
 *
 * @param gesloten whether it was closed
 * @param voorbeeld whether it was opened as an example, with the sums of an earlier year
 */
public record Budgetjaar(
        int jaar,
        long budget,
        long aanloopkosten,
        long wijkbudget,
        int percentageInitiatieven,
        boolean gesloten,
        boolean voorbeeld) {}
