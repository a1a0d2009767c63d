package nl.wijkregie.bericht;

/**
 * A message could not be sent. The engine keeps this text with the job and its incident, and personal data never reach
 * the engine: so it holds the row's id and the kind of failure, and no cause, because mail libraries put addresses in
 * theirs.
 */
class BerichtNietVerzonden extends RuntimeException {

    BerichtNietVerzonden(String berichtId, String reden) {
        super("Bericht " + berichtId + " is niet verzonden: " + reden + ".");
    }
}
