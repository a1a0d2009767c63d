package nl.wijkregie.herverdeling;

import java.util.HashMap;
import java.util.Map;
import nl.wijkregie.bericht.Bericht;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Ontvanger;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Messages about budgets; they belong to no case. */
@Component
public class Budgetberichten {

    private static final String MANAGER = "manager-lv";

    private final Berichten berichten;
    private final Gemeente gemeente;

    Budgetberichten(Berichten berichten, Gemeente gemeente) {
        this.berichten = berichten;
        this.gemeente = gemeente;
    }

    /**
     * Tells the manager Leefbaarheid & Veiligheid, who holds the mandate (ROE-F4).
     *
     * @param kenmerk business key of the process it is about, or null
     * @param gegevens variables of the template
     */
    public void aanManager(String sjabloon, @Nullable String kenmerk, Map<String, String> gegevens) {
        Functie manager = gemeente.functie(MANAGER);
        berichten.verstuur(new Bericht(
                sjabloon,
                kenmerk,
                new Ontvanger.Postbus(manager.groep(), manager.naam(), manager.email()),
                new HashMap<>(gegevens)));
    }
}
