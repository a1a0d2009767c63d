package nl.wijkregie.betaling;

import java.util.Optional;
import java.util.Set;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import org.springframework.stereotype.Component;

/** Who releases and corrects: the holder of the mandate on the wijkbudget (ROE-F4). */
@Component
public class Betaalrecht {

    private static final String MANAGER = "manager-lv";

    private final Gemeente gemeente;

    Betaalrecht(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    /** This account as holder of the mandate; empty when none of its groups holds it. */
    public Optional<Bevoegde> van(String account, Set<String> groepen) {
        if (!groepen.contains(MANAGER)) {
            return Optional.empty();
        }
        String functie = gemeente.zoekFunctie(MANAGER).map(Functie::naam).orElse(MANAGER);
        return Optional.of(new Bevoegde(account, functie, functie + ", mandaat wijkbudget"));
    }
}
