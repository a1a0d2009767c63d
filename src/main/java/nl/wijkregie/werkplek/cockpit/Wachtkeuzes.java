package nl.wijkregie.werkplek.cockpit;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

/**
 * Tells a wait that ended with an event from one that was cut off: the engine writes both down as cancelled.
 *
 * @param gebeurtenissen id of each gateway that waits for the first event, with the ids of its events
 * @param stappen what the instance passed
 */
record Wachtkeuzes(Map<String, Set<String>> gebeurtenissen, List<HistoricActivityInstance> stappen) {

    /** Whether the step ended without being done. */
    boolean isAfgebroken(HistoricActivityInstance stap) {
        return stap.isCanceled() && !eindigdeMetGebeurtenis(stap);
    }

    /** After the visit one of its events began, and the gateway was not visited again before that. */
    private boolean eindigdeMetGebeurtenis(HistoricActivityInstance keuze) {
        Set<String> mogelijk = gebeurtenissen.getOrDefault(keuze.getActivityId(), Set.of());
        return stappen.stream()
                .filter(stap -> mogelijk.contains(stap.getActivityId()))
                .map(HistoricActivityInstance::getStartTime)
                .filter(begin -> !begin.before(keuze.getEndTime()))
                .anyMatch(begin -> isNergensTussen(keuze, begin));
    }

    private boolean isNergensTussen(HistoricActivityInstance keuze, Date gebeurtenis) {
        return stappen.stream()
                .filter(stap -> stap.getActivityId().equals(keuze.getActivityId()))
                .map(HistoricActivityInstance::getStartTime)
                .noneMatch(begin -> begin.after(keuze.getStartTime()) && begin.before(gebeurtenis));
    }
}
