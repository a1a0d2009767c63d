package nl.wijkregie.bericht;

/**
 * A mail that is ready to leave, with everything filled in.
 *
 * @param berichtId id of its row
 * @param messageId with angle brackets
 * @param naam name of the reader, one line, possibly empty
 * @param tekst plain text, lines ended by {@code \n}
 */
record Poststuk(String berichtId, String messageId, String aan, String naam, String onderwerp, String tekst) {

    /** Personal data and the follow link stay out of logs, also by accident. */
    @Override
    public String toString() {
        return "Poststuk[" + berichtId + "]";
    }
}
