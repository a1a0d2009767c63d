package nl.wijkregie.budgetjaar;

import java.util.Optional;
import nl.wijkregie.herverdeling.Overheveling.Bezwaar;

/**
 * The sums of a budget year as the manager fills them in (ROE-F6).
 *
 * @param budget cents
 * @param aanloopkosten cents
 * @param percentageInitiatieven whole percents
 */
public record Jaarbedragen(long budget, long aanloopkosten, int percentageInitiatieven) {

    /** The pots are split in tens of euros (ROE-F7). */
    private static final long TIENTJE = 10_00;

    private static final long HOOGSTE_BUDGET = 100_000_000_00L;

    /** Why a year cannot be opened with these sums, with the field of the form that says so. */
    public Optional<Bezwaar> bezwaar() {
        if (budget <= 0 || budget > HOOGSTE_BUDGET) {
            return bezwaar("budget", "Vul een budget in dat hoger is dan 0 en niet hoger dan 100 miljoen.");
        }
        if (aanloopkosten < 0) {
            return bezwaar("aanloopkosten", "Vul 0 in als er geen aanloopkosten zijn.");
        }
        if (aanloopkosten >= budget) {
            return bezwaar(
                    "aanloopkosten", "De aanloopkosten moeten lager zijn dan het budget. Controleer de bedragen.");
        }
        if ((budget - aanloopkosten) % TIENTJE != 0) {
            return bezwaar(
                    "aanloopkosten",
                    "Het budget min de aanloopkosten moet uitkomen op tientallen euro's: de potten worden verdeeld in"
                            + " tientallen. Pas een van de bedragen aan.");
        }
        if (percentageInitiatieven < 0 || percentageInitiatieven > 100) {
            return bezwaar("percentageInitiatieven", "Vul een percentage in van 0 tot en met 100.");
        }
        return Optional.empty();
    }

    private static Optional<Bezwaar> bezwaar(String veld, String zin) {
        return Optional.of(new Bezwaar(veld, zin));
    }
}
