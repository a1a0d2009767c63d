package nl.wijkregie.portaal.site.indienen;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import org.springframework.stereotype.Component;

/** Buurten with their wijk: people know the name of their buurt better than that of their wijk (ROE-H1). */
@Component
class Buurten {

    private final Gemeente gemeente;

    Buurten(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    /** A buurt, and the name of the wijk that it is part of. */
    record Buurt(String naam, String wijk) {}

    /** All of them, by name. */
    List<Buurt> opNaam() {
        Collator alfabet = Collator.getInstance(Locale.forLanguageTag("nl"));
        return gemeente.wijken().stream()
                .flatMap(wijk -> wijk.buurten().stream().map(naam -> new Buurt(naam, wijk.naam())))
                .sorted(Comparator.comparing(Buurt::naam, alfabet))
                .toList();
    }

    /** The wijk of a buurt; empty when there is no such buurt, or when two wijken have one of that name. */
    Optional<Wijk> wijkVan(String buurt) {
        List<Wijk> wijken = gemeente.wijken().stream()
                .filter(wijk -> wijk.buurten().contains(buurt))
                .toList();
        return wijken.size() == 1 ? Optional.of(wijken.get(0)) : Optional.empty();
    }
}
