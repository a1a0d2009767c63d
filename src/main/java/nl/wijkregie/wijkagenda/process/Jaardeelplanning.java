package nl.wijkregie.wijkagenda.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.OptionalInt;
import nl.wijkregie.termijn.Klok;
import nl.wijkregie.wijkagenda.geld.Jaardelen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Tells the process of a measure when the next part of its money is to be granted: in its own year, no earlier (ROE-F10). */
@Component
class Jaardeelplanning {

    private final Jaardelen jaardelen;

    Jaardeelplanning(Jaardelen jaardelen) {
        this.jaardelen = jaardelen;
    }

    void plan(DelegateExecution uitvoering, String maatregel) {
        OptionalInt jaar = jaardelen.volgende(maatregel);
        Variabelen.MEER_JAREN.zet(uitvoering, jaar.isPresent());
        if (jaar.isPresent()) {
            Variabelen.JAARDEELJAAR.zet(uitvoering, jaar.getAsInt());
            Variabelen.JAARDEELMOMENT.zet(uitvoering, moment(jaar.getAsInt()));
        }
    }

    /** 2 January: on the first the year itself is opened. */
    private static Date moment(int jaar) {
        return Date.from(LocalDate.of(jaar, 1, 2).atStartOfDay(Klok.AMSTERDAM).toInstant());
    }
}
