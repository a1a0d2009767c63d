package nl.wijkregie.financiering;

/**
 * Why an answer cannot stand.
 *
 * @param veld field of the form
 * @param zin one Dutch sentence that says what to do
 */
public record Bezwaar(String veld, String zin) {}
