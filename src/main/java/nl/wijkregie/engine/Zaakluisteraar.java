package nl.wijkregie.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What the rooms hear of elements as the engine carries them out, in the engine's transaction. */
public interface Zaakluisteraar {

    /** An element with extension properties is entered. */
    default void betreden(DelegateExecution uitvoering, Map<String, String> eigenschappen) {}

    /** An event with extension properties for which the process waited has happened; not when the wait was cut off. */
    default void gebeurd(DelegateExecution uitvoering, Map<String, String> eigenschappen) {}

    /** A process is deleted before it reached an end, by the administrator or with the process that called it. */
    default void afgebroken(DelegateExecution uitvoering) {}

    /** The process waits at this element, which is no task, for an event or for a process that it called. */
    default void wachtBegonnen(DelegateExecution uitvoering) {}

    /**
     * That wait is over.
     *
     * @param afgebroken whether what the process waited for did not come
     */
    default void wachtVoorbij(DelegateExecution uitvoering, boolean afgebroken) {}

    /** A user task is created. */
    default void gemaakt(DelegateTask taak, Map<String, String> eigenschappen) {}

    /** A user task got another assignee. */
    default void toegewezen(DelegateTask taak, Map<String, String> eigenschappen) {}

    /** A user task was released: it has no assignee any more. */
    default void vrijgegeven(DelegateTask taak) {}

    /** The latest day of a user task was changed or taken away. */
    default void verzet(DelegateTask taak) {}

    /** A user task is completed. */
    default void voltooid(DelegateTask taak) {}

    /** A user task disappeared without being completed. */
    default void vervallen(DelegateTask taak) {}
}
