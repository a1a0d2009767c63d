package nl.wijkregie.betaling;

import nl.wijkregie.wijkbudget.Pot;
import org.springframework.stereotype.Component;

/** Payment orders. Writing takes part in the caller's transaction. */
@Component
public class Betalingen {

    /** Kind of payment. */
    public enum Soort {
        VOORSCHOT,
        EINDBETALING,
        /** To a cluster that carried out a verzoek: booked inside the municipality. */
        INTERN
    }

    /** Puts a payment ready; it is paid only when the manager releases the payment list. */
    public void zetKlaar(Pot pot, String kenmerk, Soort soort, long centen, String account) {
        throw new UnsupportedOperationException();
    }

    /** Cancels the orders of a case that were not released yet; returns how much that was, in cents. */
    public long laatVervallen(String kenmerk) {
        throw new UnsupportedOperationException();
    }

    /** Asks back what was paid too much; it is booked when the money came in. */
    public void vraagTerug(Pot pot, String kenmerk, long centen, String account) {
        throw new UnsupportedOperationException();
    }
}
