package nl.wijkregie.budgetjaar;

import java.util.Map;
import java.util.function.Supplier;
import nl.wijkregie.herverdeling.Budgetberichten;
import nl.wijkregie.wijkbudget.Budgetjaar;
import nl.wijkregie.wijkbudget.Budgetjaren;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What happens when money is needed of a year that was not opened. */
@Component
public class Ontbrekendjaar {

    private final Budgetjaren jaren;
    private final Budgetjaarproces proces;
    private final Jaarslot slot;
    private final Budgetberichten berichten;
    private final Supplier<@Nullable Voorbeeldjaren> voorbeelden;

    @Autowired
    Ontbrekendjaar(
            Budgetjaren jaren,
            Budgetjaarproces proces,
            Jaarslot slot,
            Budgetberichten berichten,
            ObjectProvider<Voorbeeldjaren> voorbeelden) {
        this(jaren, proces, slot, berichten, voorbeelden::getIfAvailable);
    }

    /** @param voorbeelden gives null where no year is opened as an example */
    Ontbrekendjaar(
            Budgetjaren jaren,
            Budgetjaarproces proces,
            Jaarslot slot,
            Budgetberichten berichten,
            Supplier<@Nullable Voorbeeldjaren> voorbeelden) {
        this.jaren = jaren;
        this.proces = proces;
        this.slot = slot;
        this.berichten = berichten;
        this.voorbeelden = voorbeelden;
    }

    /**
     * Sees to it that the manager opens the year: a task and a message, once. In a transaction of its own. In the demo
     * the year of today is opened at once, with the last known sums, labelled as an example.
     *
     * @return whether the year is open now
     */
    public boolean vraag(int jaar) {
        return proces.apart(() -> {
            slot.sluit();
            if (jaren.zoek(jaar).isEmpty() && !proces.loopt(jaar)) {
                openOfVraag(jaar);
            }
            return jaren.zoek(jaar).filter(gevonden -> !gevonden.gesloten()).isPresent();
        });
    }

    /** Sees to it that every open year has its process, so that it is closed in time. In a transaction of its own. */
    void zorgVoorAfsluiting() {
        proces.apart(() -> {
            slot.sluit();
            jaren.alle().stream()
                    .filter(jaar -> !jaar.gesloten())
                    .map(Budgetjaar::jaar)
                    .filter(jaar -> !proces.loopt(jaar))
                    .forEach(proces::wachtOpJaareinde);
            return true;
        });
    }

    private void openOfVraag(int jaar) {
        Voorbeeldjaren demo = voorbeelden.get();
        if (demo != null) {
            demo.zorgVoorJaren();
        }
        if (jaren.zoek(jaar).isPresent()) {
            proces.wachtOpJaareinde(jaar);
        } else {
            proces.begin(jaar);
            berichten.aanManager("budgetjaar-ontbreekt", Jaarkenmerk.van(jaar), Map.of("jaar", String.valueOf(jaar)));
        }
    }
}
