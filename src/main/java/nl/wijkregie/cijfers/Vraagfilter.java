package nl.wijkregie.cijfers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.termijn.Maandgetal;
import org.springframework.stereotype.Component;

/** Turns what is asked into conditions with parameters. */
@Component
class Vraagfilter {

    private final Gemeente gemeente;
    private final Clock klok;

    Vraagfilter(Gemeente gemeente, Clock klok) {
        this.gemeente = gemeente;
        this.klok = klok;
    }

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    /** Condition on the wijk; who asks for all of them also gets what belongs to none. */
    String wijk(String kolom, Cijfervraag vraag) {
        boolean alle = gemeente.wijken().stream().map(Wijk::code).allMatch(vraag.wijken()::contains);
        return alle ? "" : " and " + kolom + " in (:wijken)";
    }

    /** Conditions on wijk and kind. */
    String wijkEnSoort(Cijfervraag vraag) {
        return wijk("wijk", vraag) + (vraag.soort() == null ? "" : " and soort = :soort");
    }

    /** Values of every parameter that a condition about this question can name. */
    Map<String, Object> waarden(Cijfervraag vraag) {
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("wijken", vraag.wijken());
        waarden.put("soort", vraag.soort());
        waarden.put("van", Maandgetal.van(vraag.van()));
        waarden.put("tot", Maandgetal.van(vraag.tot()));
        waarden.put("vandaag", vandaag());
        return waarden;
    }
}
