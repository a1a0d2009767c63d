package nl.wijkregie.wijkagenda.geld;

import nl.wijkregie.budgetjaar.Ontbrekendjaar;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.herverdeling.Wachtrij;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkbudget.Budgetjaar;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.JaarNietOpen;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.springframework.stereotype.Component;

/** The pot of the wijkagenda of a wijk, as far as agendas ask money of it (ROE-G5). */
@Component
class Agendapot {

    private final Budgetjaren jaren;
    private final Ontbrekendjaar ontbrekendjaar;
    private final Grootboek grootboek;
    private final Wachtrij wachtrij;
    private final Gemeente gemeente;

    Agendapot(
            Budgetjaren jaren,
            Ontbrekendjaar ontbrekendjaar,
            Grootboek grootboek,
            Wachtrij wachtrij,
            Gemeente gemeente) {
        this.jaren = jaren;
        this.ontbrekendjaar = ontbrekendjaar;
        this.grootboek = grootboek;
        this.wachtrij = wachtrij;
        this.gemeente = gemeente;
    }

    /** The pot of this year, from which money is reserved now. */
    Pot vanNu(String wijk) {
        return new Pot(jaren.huidig(), wijk, Potsoort.WIJKAGENDA);
    }

    /** The pot as people read it. */
    String naam(Pot pot) {
        return "de pot ‘" + pot.soort().naam() + "’ " + pot.jaar() + " van "
                + gemeente.wijk(pot.wijk()).naam();
    }

    /**
     * Sees to it that money can be reserved: an unopened year is asked for, once.
     *
     * @throws OnjuisteAgenda on this field when the year is not open or the wijk has no such pot
     */
    void eisOpen(Pot pot, String veld) {
        int jaar = pot.jaar();
        boolean open = jaren.zoek(jaar).map(budget -> !budget.gesloten()).orElseGet(() -> ontbrekendjaar.vraag(jaar));
        if (!open) {
            throw new OnjuisteAgenda(veld, nietOpen(jaar));
        }
        if (grootboek.stand(pot).isEmpty()) {
            throw new OnjuisteAgenda(
                    veld,
                    "De wijk " + gemeente.wijk(pot.wijk()).naam() + " heeft in " + jaar + " geen pot ‘"
                            + pot.soort().naam() + "’. Vraag de beheerder om de verdeling na te kijken.");
        }
    }

    private String nietOpen(int jaar) {
        boolean gesloten = jaren.zoek(jaar).filter(Budgetjaar::gesloten).isPresent();
        return gesloten
                ? "Budgetjaar " + jaar + " is gesloten. Wacht met deze taak tot het nieuwe jaar is geopend."
                : "Budgetjaar " + jaar + " is nog niet geopend. Er staat nu een taak klaar om het te openen. Rond uw"
                        + " taak daarna af.";
    }

    /**
     * Holds the pot until the end of the transaction and returns what is free, in cents. Who waits for this pot already
     * goes first, as everywhere (ROE-F9).
     *
     * @throws OnjuisteAgenda on this field when cases wait for this pot, or the year cannot be used
     */
    long vergrendel(Pot pot, String veld) {
        eisOpen(pot, veld);
        long vrij = houdVast(pot, veld);
        int wachtenden = wachtrij.wachtenden(pot).size();
        if (wachtenden > 0) {
            throw new OnjuisteAgenda(
                    veld,
                    "Op " + naam(pot)
                            + (wachtenden == 1 ? " wacht al een zaak." : " wachten al " + wachtenden + " zaken.")
                            + " Die gaan voor. Vraag de wethouder wijken om eerst over de herverdeling te beslissen.");
        }
        return vrij;
    }

    /** The year can be closed between the look at it and the lock. */
    private long houdVast(Pot pot, String veld) {
        try {
            return grootboek.vergrendel(pot);
        } catch (JaarNietOpen fout) {
            throw new OnjuisteAgenda(veld, nietOpen(fout.jaar()));
        }
    }
}
