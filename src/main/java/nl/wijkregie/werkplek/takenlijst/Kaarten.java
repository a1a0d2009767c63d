package nl.wijkregie.werkplek.takenlijst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.Gesprekken;
import nl.wijkregie.initiatief.Zaaktitels;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
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
    private final IdentityService accounts;
    private final ProcessEngineConfigurationImpl engine;
    private final Zaaktitels titels;
    private final Gesprekken gesprekken;
    private final Gemeente gemeente;
    private final Clock klok;

    Kaarten(
            TaskService taken,
            RuntimeService processen,
            IdentityService accounts,
            ProcessEngineConfigurationImpl engine,
            Zaaktitels titels,
            Gesprekken gesprekken,
            Gemeente gemeente,
            Clock klok) {
        this.taken = taken;
        this.processen = processen;
        this.accounts = accounts;
        this.engine = engine;
        this.titels = titels;
        this.gesprekken = gesprekken;
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
        // Who may read the task may know its kenmerk, wijk and assignee, also without the right to read those
        // elsewhere.
        return engine.getCommandExecutorTxRequired()
                .execute(opdracht -> opdracht.runWithoutAuthorization(() -> kaarten(leesbaar)));
    }

    private List<Kaart> kaarten(List<Task> leesbaar) {
        Set<String> instanties = ids(leesbaar, Task::getProcessInstanceId);
        Map<String, String> kenmerken = instanties.isEmpty() ? Map.of() : kenmerken(instanties);
        Map<String, String> wijken = instanties.isEmpty() ? Map.of() : wijken(instanties);
        Map<String, String> titelBij = titels.van(Set.copyOf(kenmerken.values()));
        Map<String, LocalDate> vragen = gesprekken.wachtend(Set.copyOf(kenmerken.values()));
        Map<String, String> namen = namen(ids(leesbaar, Task::getAssignee));
        return leesbaar.stream()
                .map(taak -> kaart(taak, kenmerken, titelBij, wijken, vragen, namen))
                .toList();
    }

    private static Set<String> ids(List<Task> taken, Function<Task, String> welke) {
        return taken.stream().map(welke).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Map<String, String> namen(Set<String> ids) {
        Map<String, String> namen = new HashMap<>();
        if (!ids.isEmpty()) {
            accounts.createUserQuery().userIdIn(ids.toArray(new String[0])).list().stream()
                    .forEach(account -> namen.put(account.getId(), naam(account)));
        }
        return namen;
    }

    private static String naam(User account) {
        String naam = Stream.of(account.getFirstName(), account.getLastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .strip();
        return naam.isEmpty() ? account.getId() : naam;
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

    private Kaart kaart(
            Task taak,
            Map<String, String> kenmerken,
            Map<String, String> titelBij,
            Map<String, String> wijken,
            Map<String, LocalDate> vragen,
            Map<String, String> namen) {
        @Nullable String kenmerk = opzoeken(kenmerken, taak.getProcessInstanceId());
        LocalDate uiterlijk = taak.getDueDate() == null
                ? null
                : taak.getDueDate().toInstant().atZone(klok.getZone()).toLocalDate();
        LocalDate vraagVoor = kenmerk == null ? null : vragen.get(kenmerk);
        return new Kaart(
                taak.getId(),
                kenmerk,
                opzoeken(titelBij, kenmerk),
                opzoeken(wijken, taak.getProcessInstanceId()),
                uiterlijk,
                isVoorbij(uiterlijk),
                vraagVoor,
                isVoorbij(vraagVoor),
                taak.getAssignee() == null ? null : namen.getOrDefault(taak.getAssignee(), taak.getAssignee()));
    }

    private boolean isVoorbij(@Nullable LocalDate dag) {
        return dag != null && dag.isBefore(LocalDate.now(klok));
    }

    private static @Nullable String opzoeken(Map<String, String> waarden, @Nullable String sleutel) {
        return sleutel == null ? null : waarden.get(sleutel);
    }
}
