package nl.wijkregie.herverdeling;

import java.util.Optional;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;

/**
 * Moving money from one pot to another, and whether the policy allows it (ROE-F9). That only the wethouder Wijken does so
 * is a matter of who has the task.
 *
 * @param van the giving pot
 * @param naar the receiving pot
 * @param centen how much
 * @param wijkcoalitieGehoord whether the wijkcoalitie of the giving pot was heard and has no plans for the money
 */
public record Overheveling(Pot van, Pot naar, long centen, boolean wijkcoalitieGehoord) {

    /** Why it is not allowed, with the field of the form that says so. */
    public record Bezwaar(String veld, String zin) {}

    /** @param vrij what is free in the giving pot, in cents */
    public Optional<Bezwaar> bezwaar(long vrij) {
        if (van.jaar() != naar.jaar()) {
            return bezwaar(
                    "vanPot",
                    "Geld kan alleen binnen één budgetjaar worden verplaatst. Kies een pot van " + naar.jaar() + ".");
        }
        if (van.equals(naar)) {
            return bezwaar("vanPot", "Deze pot krijgt het geld. Kies een andere pot om het geld uit te halen.");
        }
        if (centen <= 0) {
            return bezwaar("bedrag", "Vul een bedrag in dat hoger is dan 0.");
        }
        if (uitAgendaNaarInitiatieven() && !wijkcoalitieGehoord) {
            return bezwaar(
                    "wijkcoalitieGehoord",
                    "Hoor eerst de wijkcoalitie: geld van de wijkagenda mag alleen naar initiatieven als de wijkcoalitie"
                            + " er geen plannen voor heeft.");
        }
        if (centen > vrij) {
            return bezwaar("bedrag", "In deze pot is nog " + Bedragen.tekst(vrij) + " vrij. Vul een lager bedrag in.");
        }
        return Optional.empty();
    }

    private boolean uitAgendaNaarInitiatieven() {
        return van.soort() == Potsoort.WIJKAGENDA && naar.soort() == Potsoort.INITIATIEVEN;
    }

    private static Optional<Bezwaar> bezwaar(String veld, String zin) {
        return Optional.of(new Bezwaar(veld, zin));
    }
}
