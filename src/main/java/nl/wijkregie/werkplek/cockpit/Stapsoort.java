package nl.wijkregie.werkplek.cockpit;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ActivityTypes;

/** What kind of step an element of a model is, in words for who does not draw models. */
final class Stapsoort {

    static final String VERVALLEN = "Stap van een eerdere versie";

    private static final String ANDERS = "Stap";

    private static final Map<String, String> WOORDEN = Map.ofEntries(
            Map.entry(ActivityTypes.TASK_USER_TASK, "Taak"),
            Map.entry(ActivityTypes.CALL_ACTIVITY, "Ander proces"),
            Map.entry(ActivityTypes.SUB_PROCESS, "Deel van het proces"),
            Map.entry(ActivityTypes.MULTI_INSTANCE_BODY, "Herhaalde stap"),
            Map.entry(ActivityTypes.TASK_RECEIVE_TASK, "Wachten op bericht"),
            Map.entry(ActivityTypes.INTERMEDIATE_EVENT_MESSAGE, "Wachten op bericht"),
            Map.entry(ActivityTypes.INTERMEDIATE_EVENT_SIGNAL, "Wachten op sein"),
            Map.entry(ActivityTypes.INTERMEDIATE_EVENT_TIMER, "Wachten op tijd"),
            Map.entry(ActivityTypes.INTERMEDIATE_EVENT_CONDITIONAL, "Wachten op gegeven"),
            Map.entry(ActivityTypes.GATEWAY_EVENT_BASED, "Wachten op wat eerst komt"),
            Map.entry(ActivityTypes.TASK_BUSINESS_RULE, "Beslistabel"));

    /** Beginnings of types of which it does not matter which one exactly; the first that fits counts. */
    private static final List<Map.Entry<String, String>> GROEPEN = List.of(
            Map.entry("boundary", "Gebeurtenis bij een stap"),
            Map.entry("intermediate", "Gebeurtenis"),
            Map.entry("start", "Begin"));

    private Stapsoort() {}

    /** @param type type of the element as the engine's history names it */
    static String van(String type) {
        String woord = WOORDEN.get(type);
        if (woord != null) {
            return woord;
        }
        if (type.endsWith("Gateway")) {
            return "Keuze";
        }
        if (type.endsWith("EndEvent")) {
            return "Einde";
        }
        if (type.endsWith("StartEvent")) {
            return "Begin";
        }
        if (type.endsWith("Task")) {
            return "Automatische stap";
        }
        return GROEPEN.stream()
                .filter(groep -> type.startsWith(groep.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ANDERS);
    }
}
