package nl.wijkregie.wijkagenda.process;

import java.util.Map;
import nl.wijkregie.engine.Zaakluisteraar;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts the title of the measure behind the name of a task, property {@code maatregelnaam} = {@code ja}: with six measures on
 * an agenda nobody could tell their tasks apart. Before the others, so that lists and messages have the full name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Taaknamen implements Zaakluisteraar {

    private static final int LANGSTE_NAAM = 200;

    private final Maatregelen maatregelen;

    Taaknamen(Maatregelen maatregelen) {
        this.maatregelen = maatregelen;
    }

    @Override
    public void gemaakt(DelegateTask taak, Map<String, String> eigenschappen) {
        String kenmerk = Variabelen.MAATREGEL.lees(taak);
        if ("ja".equals(eigenschappen.get("maatregelnaam")) && kenmerk != null) {
            maatregelen
                    .zoek(kenmerk)
                    .map(Maatregel::titel)
                    .ifPresent(titel -> taak.setName(kort(taak.getName() + ": " + titel)));
        }
    }

    private static String kort(String naam) {
        return naam.length() <= LANGSTE_NAAM ? naam : naam.substring(0, LANGSTE_NAAM - 1) + "…";
    }
}
