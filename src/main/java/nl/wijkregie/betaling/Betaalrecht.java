package nl.wijkregie.betaling;

import java.util.Optional;
import java.util.Set;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Mandaat;
import org.springframework.stereotype.Component;

/**
 * Who releases and corrects: the function that holds the mandate on the whole wijkbudget (ROE-F4). Its substitute decides over
 * grants in its name and may look at payments, but does not make them; several accounts can have the function.
 */
@Component
public class Betaalrecht {

    private final Gemeente gemeente;

    Betaalrecht(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    /** This account as holder of the mandate; empty when it does not have the function. */
    public Optional<Bevoegde> van(String account, Set<String> groepen) {
        Mandaat mandaat = mandaat();
        return groepen.contains(mandaat.functie())
                ? Optional.of(new Bevoegde(account, functie(mandaat.functie()), mandaat.omschrijving(gemeente)))
                : Optional.empty();
    }

    /** Whether these groups may look at payments: the function and its substitute. */
    public boolean magInzien(Set<String> groepen) {
        return mandaat().groepen().stream().anyMatch(groepen::contains);
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
