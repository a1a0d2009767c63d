package nl.wijkregie.toegang;

import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Rights on a single task, granted by the engine as the task goes along: candidates and the assignee may read and work;
 * the clustermanager of the candidate cluster may read and assign; who gave the task away loses what was his alone.
 */
final class Taakrechten extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity @Nullable [] newTaskGroupIdentityLink(Task taak, String groep, String soort) {
        AuthorizationEntity[] rechten = super.newTaskGroupIdentityLink(taak, groep, soort);
        if (!groep.startsWith(Groep.VOOR_CLUSTER)) {
            return rechten;
        }
        String manager = Groep.VOOR_CLUSTERMANAGER + groep.substring(Groep.VOOR_CLUSTER.length());
        AuthorizationEntity vanManager = createOrUpdateAuthorization(
                taak,
                null,
                manager,
                Resources.TASK,
                false,
                TaskPermissions.READ,
                TaskPermissions.TASK_ASSIGN,
                TaskPermissions.READ_VARIABLE);
        return Stream.concat(Arrays.stream(rechten), Stream.of(vanManager)).toArray(AuthorizationEntity[]::new);
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task taak, @Nullable String vorige, @Nullable String nieuwe) {
        if (vorige != null && !vorige.equals(nieuwe)) {
            AuthorizationEntity vanVorige = getGrantAuthorizationByUserId(vorige, Resources.TASK, taak.getId());
            if (vanVorige != null) {
                CommandContext opdracht = Context.getCommandContext();
                opdracht.runWithoutAuthorization(() -> {
                    opdracht.getAuthorizationManager().delete(vanVorige);
                    return null;
                });
            }
        }
        AuthorizationEntity[] rechten = super.newTaskAssignee(taak, vorige, nieuwe);
        if (rechten != null) {
            // Giving a task back is, to the engine, assigning it to nobody. The allow list keeps it at that.
            rechten[0].addPermission(TaskPermissions.TASK_ASSIGN);
        }
        return rechten;
    }

    /** A list of tasks is made by the application; its owner only reads it. */
    @Override
    public AuthorizationEntity @Nullable [] newFilter(Filter lijst) {
        return lijst.getOwner() == null
                ? null
                : new AuthorizationEntity[] {
                    createGrantAuthorization(lijst.getOwner(), null, Resources.FILTER, lijst.getId(), Permissions.READ)
                };
    }
}
