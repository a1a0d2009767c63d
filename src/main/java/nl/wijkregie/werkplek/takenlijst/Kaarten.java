package nl.wijkregie.werkplek.takenlijst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.Zaaktitels;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the cards of a page of tasks show, in a few questions however many tasks there are. */
@Component
class Kaarten {

    private static final String WIJK = "wijk";

    private final TaskService taken;
    private final RuntimeService processen;
    private final ProcessEngineConfigurationImpl engine;
    private final Zaaktitels titels;
    private final Gemeente gemeente;
    private final Clock klok;

    Kaarten(
            TaskService taken,
            RuntimeService processen,
            ProcessEngineConfigurationImpl engine,
            Zaaktitels titels,
            Gemeente gemeente,
            Clock klok) {
        this.taken = taken;
        this.processen = processen;
        this.engine = engine;
        this.titels = titels;
        this.gemeente = gemeente;
        this.klok = klok;
    }

    /** A card for each task that the user who is authenticated with the engine may read; the others are left out. */
    List<Kaart> van(Collection<String> taakIds) {
        if (taakIds.isEmpty()) {
            return List.of();
        }
        List<Task> leesbaar =
                taken.createTaskQuery().taskIdIn(taakIds.toArray(new String[0])).list();
        Set<String> instanties = leesbaar.stream()
                .map(Task::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (instanties.isEmpty()) {
            return leesbaar.stream()
                    .map(taak -> kaart(taak, null, null, null))
                    .toList();
        }
        // Who may read the task may know its kenmerk and wijk, also without the right to read the process instance.
        return engine.getCommandExecutorTxRequired()
                .execute(opdracht -> opdracht.runWithoutAuthorization(() -> kaarten(leesbaar, instanties)));
    }

    private List<Kaart> kaarten(List<Task> leesbaar, Set<String> instanties) {
        Map<String, String> kenmerken = kenmerken(instanties);
        Map<String, String> wijken = wijken(instanties);
        Map<String, String> titelBij = titels.van(Set.copyOf(kenmerken.values()));
        return leesbaar.stream()
                .map(taak -> {
                    String kenmerk = kenmerken.get(taak.getProcessInstanceId());
                    String titel = kenmerk == null ? null : titelBij.get(kenmerk);
                    return kaart(taak, kenmerk, titel, wijken.get(taak.getProcessInstanceId()));
                })
                .toList();
    }

    private Map<String, String> kenmerken(Set<String> instanties) {
        Map<String, String> kenmerken = new HashMap<>();
        processen.createProcessInstanceQuery().processInstanceIds(instanties).list().stream()
                .filter(proces -> proces.getBusinessKey() != null)
                .forEach(proces -> kenmerken.put(proces.getId(), proces.getBusinessKey()));
        return kenmerken;
    }

    private Map<String, String> wijken(Set<String> instanties) {
        Map<String, String> wijken = new HashMap<>();
        processen
                .createVariableInstanceQuery()
                .variableName(WIJK)
                .processInstanceIdIn(instanties.toArray(new String[0]))
                .list()
                .stream()
                .filter(gegeven -> gegeven.getValue() instanceof String)
                .forEach(gegeven -> wijken.put(gegeven.getProcessInstanceId(), naam((String) gegeven.getValue())));
        return wijken;
    }

    private String naam(String code) {
        return gemeente.zoekWijk(code).map(Wijk::naam).orElse(code);
    }

    private Kaart kaart(Task taak, @Nullable String kenmerk, @Nullable String titel, @Nullable String wijk) {
        LocalDate uiterlijk = taak.getDueDate() == null
                ? null
                : taak.getDueDate().toInstant().atZone(klok.getZone()).toLocalDate();
        boolean teLaat = uiterlijk != null && uiterlijk.isBefore(LocalDate.now(klok));
        return new Kaart(taak.getId(), kenmerk, titel, wijk, uiterlijk, teLaat);
    }
}
