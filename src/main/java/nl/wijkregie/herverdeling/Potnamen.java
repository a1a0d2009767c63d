package nl.wijkregie.herverdeling;

import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.wijkbudget.Pot;
import org.springframework.stereotype.Component;

/** Names of pots as people read them. */
@Component
public class Potnamen {

    private final Gemeente gemeente;

    Potnamen(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    /** Such as {@code Centrum, Initiatieven}; the code when the wijk is not in the configuration any more. */
    public String van(Pot pot) {
        return wijk(pot.wijk()) + ", " + pot.soort().naam();
    }

    public String wijk(String code) {
        return gemeente.zoekWijk(code).map(wijk -> wijk.naam()).orElse(code);
    }
}
