package nl.wijkregie.termijn;

/** Looks from time to time whether somebody has to be told that something waits too long; see {@code Bewakingsrooster}. */
public interface Wacht {

    /**
     * Sends every signal that is due and was not sent yet. What cannot be sent is logged and tried again at the next look.
     *
     * @return how many signals were sent
     */
    int controleer();
}
