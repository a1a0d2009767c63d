package nl.wijkregie.engine;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/**
 * Keeps the name of a task as the model has it, not what was put behind it for the task list: such a title is content, and
 * who manages the models reads the history.
 */
class Taakhistorie extends CacheAwareHistoryEventProducer {

    @Override
    protected void initTaskInstanceEvent(
            HistoricTaskInstanceEventEntity gebeurtenis, TaskEntity taak, HistoryEventType soort) {
        super.initTaskInstanceEvent(gebeurtenis, taak, soort);
        TaskDefinition model = taak.getTaskDefinition();
        Expression naam = model == null ? null : model.getNameExpression();
        if (naam != null) {
            gebeurtenis.setName(naam.getExpressionText());
        }
    }
}
