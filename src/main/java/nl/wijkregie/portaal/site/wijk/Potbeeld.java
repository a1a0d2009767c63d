package nl.wijkregie.portaal.site.wijk;

import java.util.List;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkbudget.Potsoort;
import nl.wijkregie.wijkbudget.Potstand;

/** What happens with the money of one pot, as everybody may see it (ROE-F14). */
public record Potbeeld(Potstand stand) {

    /** Heading. */
    public String naam() {
        return stand.pot().soort() == Potsoort.INITIATIEVEN
                ? "Geld voor initiatieven van bewoners"
                : "Geld voor de wijkagenda";
    }

    /** The bar, in the order of the legend. */
    public Balk balk() {
        return balk(stand.toegekend(), stand.besteed(), stand.gereserveerd(), stand.vrij(), stand.vervallen());
    }

    static Balk balk(long geheel, long besteed, long gereserveerd, long vrij, long vervallen) {
        return Balk.gestapeld(
                geheel,
                List.of(
                        new Balk.Waarde("besteed", besteed),
                        new Balk.Waarde("gereserveerd", gereserveerd),
                        new Balk.Waarde("vrij", vrij),
                        new Balk.Waarde("vervallen", vervallen)));
    }

    /** The same in words. */
    public String inWoorden() {
        if (stand.toegekend() == 0) {
            return "In deze pot zit geen geld.";
        }
        String tekst = "Van " + euro(stand.toegekend()) + " is " + euro(stand.besteed()) + " uitgegeven en "
                + euro(stand.gereserveerd()) + " toegezegd. ";
        return stand.vervallen() > 0
                ? tekst + "Niet gebruikt is " + euro(stand.vervallen()) + ": dat ging terug naar de gemeente."
                : tekst + "Er is nog " + euro(stand.vrij()) + " vrij.";
    }

    private static String euro(long centen) {
        return Bedragen.tekst(centen).replace(' ', '\u00a0');
    }
}
