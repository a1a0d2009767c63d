package nl.wijkregie.modelbeheer.verhuizing;

import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * An open task as the version says that it comes from.
 *
 * @param groepen candidate groups that the model gives it
 * @param naam name that the model gives it; in lists something can stand behind it
 * @param termijn as the model names it, or null
 */
record Taakstand(
        TaskEntity taak,
        Set<String> groepen,
        @Nullable String naam,
        @Nullable String termijn) {

    Taakstand {
        groepen = Set.copyOf(groepen);
    }
}
