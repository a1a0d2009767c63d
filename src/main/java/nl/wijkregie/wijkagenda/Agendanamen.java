package nl.wijkregie.wijkagenda;

import nl.wijkregie.gemeente.Gemeente;
import org.springframework.stereotype.Component;

/** Names of agendas as people read them: "Wijkagenda Centrum 2026". */
@Component
public class Agendanamen {

    private final Wijkagendas wijkagendas;
    private final Gemeente gemeente;

    Agendanamen(Wijkagendas wijkagendas, Gemeente gemeente) {
        this.wijkagendas = wijkagendas;
        this.gemeente = gemeente;
    }

    /** Name of this agenda. */
    public String van(Wijkagenda agenda) {
        return "Wijkagenda " + gemeente.wijk(agenda.wijk()).naam() + " " + agenda.jaar();
    }

    /** Name of the agenda with this kenmerk. @throws IllegalStateException when there is none */
    public String van(String agenda) {
        return van(wijkagendas.haal(agenda));
    }
}
