package nl.wijkregie.cijfers;

/**
 * How many ideas of one wijk, one policy field and one year there are (ROE-I3).
 *
 * @param wijk code
 * @param beleidsterrein code; empty as long as triage did not settle one
 * @param ingediend filed in the year
 * @param uitgevoerd carried out in the year, by residents or by the municipality
 */
public record Wijkcijfer(String wijk, String beleidsterrein, int jaar, long ingediend, long uitgevoerd) {}
