package nl.wijkregie.portaal.site.wijk;

import java.util.List;

/**
 * The wijken beside each other (ROE-I3). Each list is one table; its pictures stand in its rows.
 *
 * @param reeks years of the trend of money, oldest first
 * @param reeksIdeeen years of the trends of ideas, oldest first
 * @param metGeld whether the pots of the year are filled
 */
public record Vergelijking(
        int jaar,
        List<Integer> reeks,
        List<Integer> reeksIdeeen,
        boolean metGeld,
        List<Regel> inwoners,
        List<Regel> ideeen,
        List<Trend> ingediend,
        List<Trend> uitgevoerd,
        List<Regel> onderwerpen,
        List<Regel> geld,
        List<Trend> uitgegeven) {

    /** One row with a bar; the numbers as they are read. */
    public record Regel(String naam, Balk balk, List<String> getallen) {}

    /** One row with a column a year; the numbers as they are read. */
    public record Trend(String naam, Staven staven, List<String> getallen) {}
}
