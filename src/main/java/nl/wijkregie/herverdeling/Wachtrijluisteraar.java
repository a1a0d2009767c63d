package nl.wijkregie.herverdeling;

import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potluisteraar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the first in the queue have the money that came in, in the transaction that brought it. */
@Component
class Wachtrijluisteraar implements Potluisteraar {

    private final ObjectProvider<Wachtrij> wachtrij;

    /** @param wachtrij asked when needed: the queue itself needs the ledger, which calls this */
    Wachtrijluisteraar(ObjectProvider<Wachtrij> wachtrij) {
        this.wachtrij = wachtrij;
    }

    @Override
    public void gevuld(Pot pot) {
        wachtrij.getObject().bedien(pot);
    }
}
