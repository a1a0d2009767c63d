package nl.wijkregie.betaling;

import java.util.Optional;
import java.util.Set;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Mandaat;
import org.springframework.stereotype.Component;

/** Who releases and corrects: the holder of the mandate on the whole wijkbudget, or the substitute (ROE-F4). */
@Component
public class Betaalrecht {

    private final Gemeente gemeente;

    Betaalrecht(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    /** This account as holder of the mandate; empty when none of its groups holds it. */
    public Optional<Bevoegde> van(String account, Set<String> groepen) {
        Mandaat mandaat = mandaat();
        return mandaat.groepen().stream().filter(groepen::contains).findFirst().map(groep -> {
            String vervanging = groep.equals(mandaat.functie()) ? "" : " (als vervanger)";
            return new Bevoegde(account, functie(groep), mandaat.omschrijving(gemeente) + vervanging);
        });
    }

    /** The rule without a highest amount and for all wijken: a list holds any amount of any wijk. */
    private Mandaat mandaat() {
        return gemeente.mandaten()
                .zoek(Bron.WIJKBUDGET, Long.MAX_VALUE, "", null, null)
                .orElseThrow(() -> new IllegalStateException("Nobody holds the mandate on the whole wijkbudget"));
    }

    private String functie(String groep) {
        return gemeente.zoekFunctie(groep).map(Functie::naam).orElse(groep);
    }
}
