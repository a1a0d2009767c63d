package nl.wijkregie.wijkagenda.process;

import java.util.Map;
import nl.wijkregie.engine.Zaakluisteraar;
import nl.wijkregie.wijkagenda.zaken.Agendauitslag;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Lets the agenda hear that a case ended: by its outcome, or because its process was deleted. */
@Component
class Agendazaakvolger implements Zaakluisteraar {

    /** Other processes can have the same business key, such as those that record a piece of the resident. */
    private static final String ZAAK = "initiatief";

    private final Agendauitslag uitslag;

    Agendazaakvolger(Agendauitslag uitslag) {
        this.uitslag = uitslag;
    }

    @Override
    public void betreden(DelegateExecution uitvoering, Map<String, String> eigenschappen) {
        String uitkomst = eigenschappen.get("uitkomst");
        if (uitkomst != null) {
            uitslag.geeindigd(uitvoering.getProcessBusinessKey(), uitkomst);
        }
    }

    @Override
    public void afgebroken(DelegateExecution uitvoering) {
        String kenmerk = uitvoering.getProcessBusinessKey();
        String proces = ((ExecutionEntity) uitvoering).getProcessDefinition().getKey();
        if (kenmerk != null && ZAAK.equals(proces)) {
            uitslag.geeindigd(kenmerk, "afgebroken");
        }
    }
}
