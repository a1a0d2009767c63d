package nl.wijkregie.cijfers;

import java.time.YearMonth;

/** How many cases were received and how many ended in a month; also months without any. */
public record Maandaantal(YearMonth maand, long ontvangen, long afgerond) {}
