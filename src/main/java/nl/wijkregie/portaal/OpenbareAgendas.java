package nl.wijkregie.portaal;

import java.util.List;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.document.Agendadocumenten;
import org.springframework.stereotype.Component;

/** The adopted wijkagendas, newest year first; an agenda that is still being made is not public. */
@Component
public class OpenbareAgendas {

    private final Agendadocumenten documenten;
    private final Wijkagendas agendas;
    private final Gemeente gemeente;

    OpenbareAgendas(Agendadocumenten documenten, Wijkagendas agendas, Gemeente gemeente) {
        this.documenten = documenten;
        this.agendas = agendas;
        this.gemeente = gemeente;
    }

    /** Every adopted agenda in its newest version. */
    public List<OpenbareAgenda> alle() {
        return documenten.agendas().stream().map(this::van).toList();
    }

    private OpenbareAgenda van(String kenmerk) {
        Wijkagenda agenda = agendas.haal(kenmerk);
        String wijk = gemeente.zoekWijk(agenda.wijk())
                .map(gevonden -> gevonden.naam())
                .orElse(agenda.wijk());
        return new OpenbareAgenda(agenda, wijk, documenten.versies(kenmerk).get(0));
    }
}
