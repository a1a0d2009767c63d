package nl.wijkregie.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts our settings into the engine. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Enginebasis extends AbstractProcessEnginePlugin {

    private final Engineinstellingen instellingen;
    private final Historieniveau historie;
    private final Eigenschapluisteraars luisteraars;

    Enginebasis(Engineinstellingen instellingen, Historieniveau historie, Eigenschapluisteraars luisteraars) {
        this.instellingen = instellingen;
        this.historie = historie;
        this.luisteraars = luisteraars;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<HistoryLevel> niveaus = new ArrayList<>();
        niveaus.add(historie);
        engine.setCustomHistoryLevels(niveaus);
        engine.setHistory(Historieniveau.NAAM);
        engine.setHistoryEventProducer(new Taakhistorie());
        engine.setHistoryRemovalTimeStrategy("start");
        engine.setHistoryTimeToLive(instellingen.historieBewarenOfStandaard());
        engine.setEnforceHistoryTimeToLive(true);
        engine.setHistoryCleanupBatchWindowStartTime(instellingen.opruimenVan());
        engine.setHistoryCleanupBatchWindowEndTime(instellingen.opruimenTot());
        engine.setFailedJobRetryTimeCycle(String.join(",", instellingen.pauzes()));
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);

        List<BpmnParseListener> bestaand = engine.getCustomPreBPMNParseListeners();
        List<BpmnParseListener> nieuw = bestaand == null ? new ArrayList<>() : new ArrayList<>(bestaand);
        nieuw.add(luisteraars);
        engine.setCustomPreBPMNParseListeners(nieuw);
    }
}
