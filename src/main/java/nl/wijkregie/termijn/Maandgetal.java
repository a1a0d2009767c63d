package nl.wijkregie.termijn;

import java.time.YearMonth;

/** A month as the tables of figures keep it: one whole number, yyyymm, so that a period is a range of an index. */
public final class Maandgetal {

    private Maandgetal() {}

    public static int van(YearMonth maand) {
        return maand.getYear() * 100 + maand.getMonthValue();
    }
}
