package nl.wijkregie.toegang;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** To whom a manager may give a task, by the rule of {@link Taakregels}, which is checked again when he does. */
@Component
public class Collegas {

    private final TaskService taken;
    private final IdentityService identiteiten;
    private final ProcessEngineConfigurationImpl engine;
    private final Taakregels regels;

    Collegas(TaskService taken, IdentityService identiteiten, ProcessEngineConfigurationImpl engine) {
        this.taken = taken;
        this.identiteiten = identiteiten;
        this.engine = engine;
        this.regels = new Taakregels(taken, identiteiten);
    }

    /**
     * Colleagues for this task, by name; who has it now is left out, so that the list can be empty. Empty as a whole when
     * somebody with these groups may not give the task to others, or when the user who is authenticated with the engine may
     * not read it.
     */
    public Optional<List<Collega>> voor(String taakId, Set<String> groepen) {
        if (groepen.stream().noneMatch(groep -> groep.startsWith(Groep.VOOR_CLUSTERMANAGER))) {
            return Optional.empty();
        }
        return Optional.ofNullable(taken.createTaskQuery().taskId(taakId).singleResult())
                .filter(taak -> !regels.clustersVanManager(taak, groepen).isEmpty())
                .map(taak -> collegas(regels.clustersVanManager(taak, groepen), taak.getAssignee()));
    }

    private List<Collega> collegas(Set<String> clusters, @Nullable String heeftHem) {
        return clusters.stream()
                .flatMap(this::leden)
                .distinct()
                .filter(lid -> !lid.account().equals(heeftHem))
                .sorted(Comparator.comparing(Collega::naam).thenComparing(Collega::account))
                .toList();
    }

    /** Looked up without the reader's rights: a manager need not be allowed to read the accounts of others. */
    private Stream<Collega> leden(String cluster) {
        List<User> leden = engine.getCommandExecutorTxRequired()
                .execute(opdracht -> opdracht.runWithoutAuthorization(() ->
                        identiteiten.createUserQuery().memberOfGroup(cluster).list()));
        return leden.stream().map(lid -> new Collega(lid.getId(), naam(lid)));
    }

    private static String naam(User lid) {
        String naam = Stream.of(lid.getFirstName(), lid.getLastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .strip();
        return naam.isEmpty() ? lid.getId() : naam;
    }
}
