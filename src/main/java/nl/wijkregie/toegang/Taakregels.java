package nl.wijkregie.toegang;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Who may take a task, give it back, or give it to somebody else. */
final class Taakregels {

    private final TaskService taken;
    private final IdentityService identiteiten;

    Taakregels(TaskService taken, IdentityService identiteiten) {
        this.taken = taken;
        this.identiteiten = identiteiten;
    }

    /** One takes a task for oneself; that one is a candidate is checked by the engine. */
    void oppakken(Aanroep aanroep) {
        if (!aanroep.account().equals(aanroep.gegevens().path("userId").asText(""))) {
            throw new Geweigerd(
                    403,
                    "U kunt een taak alleen voor uzelf oppakken. Vraag de clustermanager om een collega aan te wijzen.");
        }
    }

    /** Who has a task gives it back to its group; a clustermanager does so for a colleague. */
    void teruggeven(Aanroep aanroep) {
        Task taak = zoek(aanroep);
        if (!aanroep.account().equals(taak.getAssignee())) {
            eisClustermanager(aanroep, taak);
        }
        if (groepenVan(taak).isEmpty()) {
            throw Geweigerd.onjuist(
                    "Deze taak hoort niet bij een groep en kan dus niet terug. Vraag de clustermanager om een collega aan te wijzen.");
        }
    }

    /** The clustermanager gives a task of his cluster to a member of his cluster (illness, holiday). */
    void toewijzen(Aanroep aanroep) {
        Task taak = zoek(aanroep);
        Set<String> clusters = eisClustermanager(aanroep, taak);
        String collega = aanroep.gegevens().path("userId").asText(null);
        if (collega == null) {
            return;
        }
        eisNaam(collega);
        boolean lid = clusters.stream().anyMatch(cluster -> groepenVan(collega).contains(cluster));
        if (!lid) {
            throw Geweigerd.onjuist(
                    "Deze collega hoort niet bij uw cluster. Kies een account van een vakambtenaar van uw eigen cluster.");
        }
    }

    /**
     * Refuses a call that puts a task on the name of nobody. No name at all gives a task back; an empty or unknown one would
     * make a contact person that does not exist (ROE-B5). Holds for the administrator as well.
     */
    void bestaandAccount(Aanroep aanroep) {
        String veld = veldMetAccount(aanroep);
        if (veld.isEmpty()) {
            return;
        }
        JsonNode gegeven = aanroep.gegevens().path(veld);
        if (gegeven.isMissingNode() || gegeven.isNull()) {
            return;
        }
        eisNaam(gegeven.asText(""));
        if (!bestaat(gegeven.asText())) {
            throw Geweigerd.onjuist("Dit account bestaat niet. Controleer de naam van het account van de collega.");
        }
    }

    /** Name of the field of this call that names who gets the task; empty when it names nobody. */
    private static String veldMetAccount(Aanroep aanroep) {
        String pad = aanroep.pad();
        if (aanroep.methode().equals("POST") && pad.matches("/task/[^/]+/(?:assignee|claim|delegate)")) {
            return "userId";
        }
        if (aanroep.methode().equals("POST") && pad.matches("/task/[^/]+/identity-links")) {
            return IdentityLinkType.CANDIDATE.equals(
                            aanroep.gegevens().path("type").asText(""))
                    ? ""
                    : "userId";
        }
        boolean heleTaak = aanroep.methode().equals("PUT") && pad.matches("/task/[^/]+")
                || aanroep.methode().equals("POST") && pad.equals("/task/create");
        return heleTaak ? "assignee" : "";
    }

    /**
     * The clusters of a task of which somebody is the manager: to their members he may give it.
     *
     * @param groepen groups of that somebody
     */
    Set<String> clustersVanManager(Task taak, Set<String> groepen) {
        return groepenVan(taak).stream()
                .filter(groep -> groep.startsWith(Groep.VOOR_CLUSTER))
                .filter(groep ->
                        groepen.contains(Groep.VOOR_CLUSTERMANAGER + groep.substring(Groep.VOOR_CLUSTER.length())))
                .collect(Collectors.toSet());
    }

    private Set<String> eisClustermanager(Aanroep aanroep, Task taak) {
        Set<String> clusters = clustersVanManager(taak, aanroep.groepen());
        if (clusters.isEmpty()) {
            throw new Geweigerd(
                    403, "Alleen de manager van het cluster van deze taak kan de taak aan een collega geven.");
        }
        return clusters;
    }

    /** Found with the caller's own rights: a task that he may not see is not there for him. */
    private Task zoek(Aanroep aanroep) {
        @Nullable Task taak = taken.createTaskQuery().taskId(aanroep.deel(1)).singleResult();
        if (taak == null) {
            throw new Geweigerd(404, "Deze taak is niet gevonden. Misschien is de taak al klaar. Ververs de lijst.");
        }
        return taak;
    }

    private Set<String> groepenVan(Task taak) {
        return taken.getIdentityLinksForTask(taak.getId()).stream()
                .filter(band -> IdentityLinkType.CANDIDATE.equals(band.getType()) && band.getGroupId() != null)
                .map(band -> band.getGroupId())
                .collect(Collectors.toSet());
    }

    private static void eisNaam(String account) {
        if (account.isBlank()) {
            throw Geweigerd.onjuist("Kies een collega. Een taak kan niet op naam van een leeg account staan.");
        }
    }

    private boolean bestaat(String account) {
        Authentication beller = identiteiten.getCurrentAuthentication();
        identiteiten.clearAuthentication();
        try {
            return identiteiten.createUserQuery().userId(account).count() > 0;
        } finally {
            identiteiten.setAuthentication(beller.getUserId(), beller.getGroupIds());
        }
    }

    /** Looked up without the caller's rights: a manager need not be allowed to read the groups of others. */
    private List<String> groepenVan(String account) {
        Authentication beller = identiteiten.getCurrentAuthentication();
        identiteiten.clearAuthentication();
        try {
            return identiteiten.createGroupQuery().groupMember(account).list().stream()
                    .map(groep -> groep.getId())
                    .toList();
        } finally {
            identiteiten.setAuthentication(beller.getUserId(), beller.getGroupIds());
        }
    }
}
