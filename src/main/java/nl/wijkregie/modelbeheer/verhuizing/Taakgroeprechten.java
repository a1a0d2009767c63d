package nl.wijkregie.modelbeheer.verhuizing;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.ResourceAuthorizationProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;

/** Rights on a task of groups that may no longer do it: the engine gives such rights, but never takes them back. */
final class Taakgroeprechten {

    /**
     * Takes away what other groups have. Before new groups are added: asking who gets a right makes the engine forget rights
     * that it has not written yet.
     *
     * @param groepen candidate groups that the task will have
     */
    void opruimen(CommandContext opdracht, TaskEntity taak, Set<String> groepen) {
        Set<String> terecht = terecht(opdracht, taak, groepen);
        opdracht
                .getProcessEngineConfiguration()
                .getAuthorizationService()
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(taak.getId())
                .list()
                .stream()
                .filter(recht -> recht.getGroupId() != null && !terecht.contains(recht.getGroupId()))
                .map(Authorization::getGroupId)
                .distinct()
                .forEach(groep -> opdracht.getAuthorizationManager()
                        .deleteAuthorizationsByResourceIdAndGroupId(Resources.TASK, taak.getId(), groep));
    }

    /** Who gets a right when a group becomes a candidate: the group, and for some groups also who leads it. */
    private static Set<String> terecht(CommandContext opdracht, TaskEntity taak, Set<String> groepen) {
        ResourceAuthorizationProvider regels =
                opdracht.getProcessEngineConfiguration().getResourceAuthorizationProvider();
        return groepen.stream()
                .map(groep -> regels.newTaskGroupIdentityLink(taak, groep, IdentityLinkType.CANDIDATE))
                .flatMap(rechten -> rechten == null ? Stream.empty() : Arrays.stream(rechten))
                .map(AuthorizationEntity::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
