package nl.wijkregie.wijkagenda.geld;

import java.util.OptionalLong;
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
import nl.wijkregie.wijkbudget.Potstand;
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
        return van(wijk, jaren.huidig());
    }

    /** The pot of a year. */
    Pot van(String wijk, int jaar) {
        return new Pot(jaar, wijk, Potsoort.WIJKAGENDA);
    }

    /** What is free in a pot, in cents; empty as long as its year is not open, or the wijk has no such pot. Nobody is asked to open it. */
    OptionalLong vrijAlsOpen(Pot pot) {
        boolean open = jaren.zoek(pot.jaar()).filter(jaar -> !jaar.gesloten()).isPresent();
        return open ? grootboek.stand(pot).stream().mapToLong(Potstand::vrij).findFirst() : OptionalLong.empty();
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

    /** Holds the pot and returns what is free. The year can be closed between the look at it and the lock. */
    long houdVast(Pot pot, String veld) {
        try {
            return grootboek.vergrendel(pot);
        } catch (JaarNietOpen fout) {
            throw new OnjuisteAgenda(veld, nietOpen(fout.jaar()));
        }
    }
}
