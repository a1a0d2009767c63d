package nl.wijkregie.betaling;

/** Files that a Dutch spreadsheet opens as they are meant: semicolons between cells, text that stays text. */
public final class Rekenblad {

    /** Without this mark at the beginning spreadsheets read letters with an accent wrong. */
    public static final String MERKTEKEN = "\uFEFF";

    public static final String REGELEINDE = "\r\n";

    private Rekenblad() {}

    /**
     * One cell. A spreadsheet takes a text that begins with one of these signs for a formula and would run it: what
     * somebody filled in as a name must stay text.
     */
    public static String cel(String waarde) {
        String eenRegel =
                waarde.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
        String tekst = eenRegel.matches("[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*") ? "'" + eenRegel : eenRegel;
        return tekst.matches(".*[;\"',].*") && !tekst.matches("[0-9]+,[0-9]{2}")
                ? '"' + tekst.replace("\"", "\"\"") + '"'
                : tekst;
    }
}
