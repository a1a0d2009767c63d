package nl.wijkregie.budgetjaar;

import java.util.Optional;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijkbudgetjaar;
import nl.wijkregie.herverdeling.Overheveling.Bezwaar;
import nl.wijkregie.herverdeling.Wachtrij;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaar;
import nl.wijkregie.wijkbudget.Budgetjaren;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Preparing, opening and closing a budget year (ROE-F6, ROE-F7, ROE-F10). Writing takes part in the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Jaarovergang {

    private static final String MANAGER = "manager-lv";
    private static final int JAREN_VOORUIT = 5;

    private final Budgetjaren jaren;
    private final Budgetjaarproces proces;
    private final Jaarslot slot;
    private final Wachtrij wachtrij;
    private final Gemeente gemeente;

    Jaarovergang(Budgetjaren jaren, Budgetjaarproces proces, Jaarslot slot, Wachtrij wachtrij, Gemeente gemeente) {
        this.jaren = jaren;
        this.proces = proces;
        this.slot = slot;
        this.wachtrij = wachtrij;
        this.gemeente = gemeente;
    }

    /**
     * Why this year cannot be prepared. When it can, nobody else starts it until this transaction ends.
     *
     * @return empty when the caller may start its process
     */
    public Optional<Bezwaar> bezwaarTegenBegin(int jaar) {
        slot.sluit();
        int huidig = jaren.huidig();
        if (jaren.zoek(jaar).isPresent()) {
            return bezwaar("Budgetjaar " + jaar + " is al eerder geopend. Kies een ander jaar.");
        }
        if (jaar < huidig || jaar > huidig + JAREN_VOORUIT) {
            return bezwaar("Kies een jaar van " + huidig + " tot en met " + (huidig + JAREN_VOORUIT) + ".");
        }
        if (proces.loopt(jaar)) {
            return bezwaar("Budgetjaar " + jaar + " wordt al voorbereid. Open de taak die er al is.");
        }
        return Optional.empty();
    }

    /** The sums to start from: those of the configuration, or else of the newest year that was opened; empty when neither. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Voorstel> voorstel(int jaar) {
        return gemeente.wijkbudget(jaar)
                .map(Jaarovergang::bedragen)
                .map(bedragen -> new Voorstel(bedragen, "De gegevens van de gemeente voor " + jaar))
                .or(() -> jaren.alle().stream()
                        .findFirst()
                        .map(laatste -> new Voorstel(bedragen(laatste), "Het budgetjaar " + laatste.jaar())));
    }

    /**
     * Sums to start from.
     *
     * @param herkomst where they come from, as people read it
     */
    public record Voorstel(Jaarbedragen bedragen, String herkomst) {}

    /** Opens the pots of a year; nothing happens when they are open. */
    public void open(int jaar, Jaarbedragen bedragen, String account) {
        if (jaren.zoek(jaar).isEmpty()) {
            jaren.open(
                    jaar,
                    bedragen.budget(),
                    bedragen.aanloopkosten(),
                    bedragen.percentageInitiatieven(),
                    false,
                    aanleiding(jaar, "opening", account, "De begroting van " + jaar + " is vastgesteld."));
        }
    }

    /**
     * Closes a year: what is free lapses, what was granted stays, and who waits for money asks again (ROE-F10). Nothing
     * lapses twice when it was closed before.
     */
    public void sluit(int jaar, String account) {
        Aanleiding aanleiding =
                aanleiding(jaar, "sluiting", account, "Het budgetjaar " + jaar + " is voorbij en afgesloten.");
        if (jaren.zoek(jaar).filter(gevonden -> !gevonden.gesloten()).isPresent()) {
            jaren.sluit(jaar, aanleiding);
        }
        wachtrij.vraagOpnieuw(jaar, aanleiding.functie(), account);
    }

    private Aanleiding aanleiding(int jaar, String handeling, String account, String reden) {
        return new Aanleiding(
                "budgetjaar/" + jaar + "/" + handeling,
                account,
                gemeente.functie(MANAGER).naam(),
                reden,
                null);
    }

    private static Jaarbedragen bedragen(Wijkbudgetjaar jaar) {
        return new Jaarbedragen(jaar.budget(), jaar.aanloopkosten(), jaar.percentageInitiatieven());
    }

    private static Jaarbedragen bedragen(Budgetjaar jaar) {
        return new Jaarbedragen(jaar.budget(), jaar.aanloopkosten(), jaar.percentageInitiatieven());
    }

    private static Optional<Bezwaar> bezwaar(String zin) {
        return Optional.of(new Bezwaar("jaar", zin));
    }
}
