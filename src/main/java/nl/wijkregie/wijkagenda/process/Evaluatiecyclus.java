package nl.wijkregie.wijkagenda.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.termijn.Klok;
import org.springframework.stereotype.Component;

/** When an adopted agenda is looked back on: each year on the day of the municipality's file (ROE-G6). */
@Component
class Evaluatiecyclus {

    private final Gemeente gemeente;
    private final Clock klok;

    Evaluatiecyclus(Gemeente gemeente, Clock klok) {
        this.gemeente = gemeente;
        this.klok = klok;
    }

    /** As the engine reads a timer: from the first day after today, then each year without end. */
    String tekst() {
        LocalDate eerste = gemeente.wijkagenda().eersteNa(LocalDate.now(klok));
        return "R/" + eerste.atTime(8, 0).atZone(Klok.AMSTERDAM).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                + "/P1Y";
    }
}
