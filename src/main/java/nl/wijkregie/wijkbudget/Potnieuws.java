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

    void gebruikt(Pot pot) {
        luisteraars.orderedStream().forEach(luisteraar -> luisteraar.gebruikt(pot));
    }
}
