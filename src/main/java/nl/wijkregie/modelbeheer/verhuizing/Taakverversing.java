package nl.wijkregie.modelbeheer.verhuizing;

import java.sql.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.termijn.Taken;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Gives open tasks what the new version says of them: group, name and term. The engine moves a task as it is; only its form
 * follows by itself, for that is looked up with the version.
 */
@Component
class Taakverversing {

    private final Taken taken;
    private final IdentityService accounts;
    private final Taakgroeprechten rechten = new Taakgroeprechten();

    Taakverversing(Taken taken, @Lazy IdentityService accounts) {
        this.taken = taken;
        this.accounts = accounts;
    }

    /** The open tasks of a case, before it moves. */
    List<Taakstand> vooraf(CommandContext opdracht, ProcessDefinitionEntity oud, String instantie) {
        return opdracht.getTaskManager().findTasksByProcessInstanceId(instantie).stream()
                .filter(taak -> taak.getTaskDefinitionKey() != null)
                .map(taak -> stand(oud, taak))
                .toList();
    }

    private static Taakstand stand(ProcessDefinitionEntity oud, TaskEntity taak) {
        Taakmodel model = new Taakmodel(oud, taak.getTaskDefinitionKey());
        return new Taakstand(taak, model.groepen(taak), model.naam(taak), model.termijn());
    }

    /** Brings a task that has moved up to date. */
    Gevolg ververs(CommandContext opdracht, ProcessDefinitionEntity nieuw, Taakstand vooraf, Verhuisplan plan) {
        TaskEntity taak = vooraf.taak();
        try {
            Taakmodel model = new Taakmodel(nieuw, taak.getTaskDefinitionKey());
            Set<String> groepen = model.groepen(taak);
            boolean andereGroep = !groepen.equals(vooraf.groepen());
            boolean terug = andereGroep && zetGroepen(opdracht, taak, vooraf.groepen(), groepen);
            boolean andereNaam = hernoem(taak, vooraf.naam(), model.naam(taak));
            boolean andereTermijn = !Objects.equals(vooraf.termijn(), model.termijn());
            if (andereTermijn) {
                zetTermijn(taak, model);
            }
            if (andereGroep || andereNaam) {
                taken.gewijzigd(taak.getId(), taak.getName(), List.copyOf(groepen));
            }
            if (andereGroep || andereNaam || andereTermijn) {
                taak.triggerUpdateEvent();
            }
            boolean anderFormulier = plan.andereFormulieren().contains(taak.getTaskDefinitionKey());
            return new Gevolg(een(andereGroep), een(terug), een(andereTermijn), een(anderFormulier), een(andereNaam));
        } catch (ProcessEngineException fout) {
            throw new ZaakBlijft("de groep of de naam van de stap '%s' een gegeven gebruikt dat deze zaak niet heeft"
                    .formatted(taak.getName()));
        }
    }

    private static int een(boolean geldt) {
        return geldt ? 1 : 0;
    }

    /**
     * Only groups that the model gave go away: others were added for a reason of their own, such as a replacement.
     *
     * @return whether who had the task lost it
     */
    private boolean zetGroepen(CommandContext opdracht, TaskEntity taak, Set<String> oud, Set<String> nieuw) {
        Set<String> nu = kandidaten(taak);
        Set<String> straks = new HashSet<>(nu);
        straks.removeAll(oud);
        straks.addAll(nieuw);
        nu.stream().filter(groep -> !straks.contains(groep)).forEach(taak::deleteCandidateGroup);
        rechten.opruimen(opdracht, taak, straks);
        straks.stream().filter(groep -> !nu.contains(groep)).forEach(taak::addCandidateGroup);
        return legTerug(taak, nu, straks);
    }

    private static Set<String> kandidaten(TaskEntity taak) {
        return taak.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Who had the task as a member of a group that no longer does it, cannot finish it either (ROE-F4). */
    private boolean legTerug(TaskEntity taak, Set<String> nu, Set<String> straks) {
        String account = taak.getAssignee();
        if (account == null || straks.isEmpty()) {
            return false;
        }
        Set<String> eigen = accounts.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        boolean hoortErNietMeerBij =
                nu.stream().anyMatch(eigen::contains) && straks.stream().noneMatch(eigen::contains);
        if (hoortErNietMeerBij) {
            taak.setAssignee(null);
        }
        return hoortErNietMeerBij;
    }

    /** What stands behind the name from the model, such as the title of a measure, stays there. */
    private static boolean hernoem(TaskEntity taak, @Nullable String oud, @Nullable String nieuw) {
        String nu = taak.getName();
        if (oud == null || nieuw == null || oud.equals(nieuw) || nu == null || !nu.startsWith(oud)) {
            return false;
        }
        taak.setName(nieuw + nu.substring(oud.length()));
        return true;
    }

    private void zetTermijn(TaskEntity taak, Taakmodel model) {
        taken.andereTermijn(taak.getId(), model.termijn())
                .ifPresentOrElse(uiterlijk -> taak.setDueDate(Date.valueOf(uiterlijk)), () -> taak.setDueDate(null));
    }
}
