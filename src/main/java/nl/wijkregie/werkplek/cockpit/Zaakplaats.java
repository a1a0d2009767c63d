package nl.wijkregie.werkplek.cockpit;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Finds the running process of a case, whose page in Cockpit shows its path. */
@Component
class Zaakplaats {

    private final RuntimeService processen;

    Zaakplaats(RuntimeService processen) {
        this.processen = processen;
    }

    /**
     * Id of the process that runs for this kenmerk, not of those that it calls; empty when none runs, or none that the
     * account that is authenticated with the engine may read.
     */
    Optional<String> van(String kenmerk) {
        return processen
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(kenmerk)
                .rootProcessInstances()
                .listPage(0, 1)
                .stream()
                .map(ProcessInstance::getId)
                .findFirst();
    }
}
