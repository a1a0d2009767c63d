package nl.wijkregie.wijkagenda.geld;

import org.springframework.stereotype.Component;

/** Settles the money of a measure that ended. */
@Component
public class Maatregelafrekeningen {

    /** What the pot pays at most, in cents: what is reserved under the measure itself. An initiatief settles its own money. */
    public long gereserveerd(String maatregel) {
        throw new UnsupportedOperationException("Maatregelafrekeningen");
    }

    /** Settles: this much of what is reserved is to be paid, the rest is released; conditional parts lapse. @param besteed cents @throws nl.wijkregie.wijkagenda.OnjuisteAgenda when it is more than reserved */
    public void rekenAf(String maatregel, long besteed, String account) {
        throw new UnsupportedOperationException("Maatregelafrekeningen");
    }
}
