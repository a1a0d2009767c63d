package nl.wijkregie.bewaring.process;

import java.util.List;
import nl.wijkregie.bewaring.Zaaksporen;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** The history of the engine's processes about a case, also of those that it called. */
@Component
class Enginesporen implements Zaaksporen {

    private final RuntimeService processen;
    private final HistoryService geschiedenis;

    Enginesporen(RuntimeService processen, HistoryService geschiedenis) {
        this.processen = processen;
        this.geschiedenis = geschiedenis;
    }

    @Override
    public boolean loopt(String kenmerk) {
        return processen
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(kenmerk)
                        .count()
                > 0;
    }

    @Override
    public void wis(String kenmerk) {
        geschiedenis
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(kenmerk)
                .list()
                .forEach(this::wis);
    }

    /** What it called first; that may have been found, and be gone, by its own business key. */
    private void wis(HistoricProcessInstance proces) {
        List<HistoricProcessInstance> aangeroepen = geschiedenis
                .createHistoricProcessInstanceQuery()
                .superProcessInstanceId(proces.getId())
                .list();
        aangeroepen.forEach(this::wis);
        geschiedenis.deleteHistoricProcessInstanceIfExists(proces.getId());
    }
}
