package nl.wijkregie.wijkbudget;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the other rooms that money moved. They are looked up late, because they themselves use the ledger. */
@Component
class Potnieuws {

    private final ObjectProvider<Potluisteraar> luisteraars;

    Potnieuws(ObjectProvider<Potluisteraar> luisteraars) {
        this.luisteraars = luisteraars;
    }

    void gevuld(Pot pot) {
        luisteraars.orderedStream().forEach(luisteraar -> luisteraar.gevuld(pot));
    }

    /** Money came back; of a closed year it went to the general means, which is no news for the pot. */
    void terug(Rekening vrij) {
        if (vrij.open()) {
            gevuld(vrij.plek().inPot());
        }
    }

    void gebruikt(Pot pot) {
        luisteraars.orderedStream().forEach(luisteraar -> luisteraar.gebruikt(pot));
    }
}
