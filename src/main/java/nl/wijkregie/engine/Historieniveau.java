package nl.wijkregie.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the engine keeps: process instances, activities, tasks, incidents, decisions' outcomes through variables, and
 * the final value of named variables. The time line of the case file is the audit trail, so details of each change, the
 * operation log and form values are left out.
 */
@Component
class Historieniveau extends AbstractHistoryLevel {

    static final String NAAM = "wijkregie";

    private static final Set<HistoryEventTypes> BEWAARD = Set.of(
            HistoryEventTypes.PROCESS_INSTANCE_START,
            HistoryEventTypes.PROCESS_INSTANCE_UPDATE,
            HistoryEventTypes.PROCESS_INSTANCE_MIGRATE,
            HistoryEventTypes.PROCESS_INSTANCE_END,
            HistoryEventTypes.ACTIVITY_INSTANCE_START,
            HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_END,
            HistoryEventTypes.TASK_INSTANCE_CREATE,
            HistoryEventTypes.TASK_INSTANCE_UPDATE,
            HistoryEventTypes.TASK_INSTANCE_MIGRATE,
            HistoryEventTypes.TASK_INSTANCE_COMPLETE,
            HistoryEventTypes.TASK_INSTANCE_DELETE,
            HistoryEventTypes.INCIDENT_CREATE,
            HistoryEventTypes.INCIDENT_MIGRATE,
            HistoryEventTypes.INCIDENT_UPDATE,
            HistoryEventTypes.INCIDENT_DELETE,
            HistoryEventTypes.INCIDENT_RESOLVE,
            HistoryEventTypes.JOB_FAIL,
            HistoryEventTypes.BATCH_START,
            HistoryEventTypes.BATCH_UPDATE,
            HistoryEventTypes.BATCH_END);

    private static final Set<HistoryEventTypes> VARIABELEN = Set.of(
            HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
            HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
            HistoryEventTypes.VARIABLE_INSTANCE_DELETE);

    private final Set<String> namen = new HashSet<>();

    Historieniveau(List<TeBewarenVariabelen> variabelen) {
        variabelen.forEach(groep -> namen.addAll(groep.namen()));
    }

    @Override
    public int getId() {
        return 10;
    }

    @Override
    public String getName() {
        return NAAM;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType soort, @Nullable Object wat) {
        if (VARIABELEN.contains(soort)) {
            // The engine asks without an entity whether the kind may occur at all.
            return !(wat instanceof VariableInstanceEntity variabele) || namen.contains(variabele.getName());
        }
        return BEWAARD.contains(soort);
    }
}
