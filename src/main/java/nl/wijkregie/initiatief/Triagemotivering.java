package nl.wijkregie.initiatief;

/** When triage needs words: a refusal (ROE-B4) and a question to the Kerngroep (ROE-B7). */
public final class Triagemotivering {

    private Triagemotivering() {}

    /** Whether the words that were given suffice. */
    public static boolean isVoldoende(String klacht, boolean ontvankelijk, boolean onduidelijk, String motivering) {
        boolean weigering = Klacht.GEEN.code().equals(klacht) && !ontvankelijk;
        return !(weigering || onduidelijk) || !motivering.isBlank();
    }
}
