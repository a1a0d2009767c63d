package nl.wijkregie.toegang;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * The least that each group needs. Rights on single tasks are not here: the engine grants those to candidates and
 * assignees while a task is there ({@link Taakrechten}).
 */
final class Groepsrechten {

    /** Processes with which staff record an idea or a piece. */
    private static final List<String> ZAKEN = List.of("initiatief", "stukVastleggen");

    /** ROE-F9: moving money is under the direction of the wethouder Wijken. */
    private static final List<String> HERVERDELEN = List.of("herverdeling");

    /** ROE-F6: the manager Leefbaarheid & Veiligheid opens and closes a budget year. */
    private static final List<String> BUDGETJAREN = List.of("budgetjaar");

    /** ROE-G1: the wijkregisseur and the policy officer begin an agenda, and report what making it costs (ROE-F15). */
    private static final List<String> WIJKAGENDAS = List.of("wijkagenda", "agendakosten");

    /** Processes whose name a user of Tasklist reads at a task. */
    private static final List<String> MET_TAKEN = List.of(
            "initiatief",
            "stukVastleggen",
            "financiering",
            "herverdeling",
            "herverdelingsbesluit",
            "wijkagenda",
            "maatregel",
            "maatregeluitvoering",
            "agendakosten",
            "budgetjaar");

    private static final Set<String> ZONDER_TAKENLIJST = Set.of(Groep.MANAGEMENT, Groep.PROCESBEHEER);

    private Groepsrechten() {}

    static boolean heeftTakenlijst(String groep) {
        return !ZONDER_TAKENLIJST.contains(groep) && !groep.equals(Groep.BEHEER);
    }

    static List<Recht> van(String groep) {
        List<Recht> rechten = new ArrayList<>();
        rechten.add(new Recht(Resources.GROUP, groep, Permissions.READ));
        if (heeftTakenlijst(groep)) {
            // The name of a group is that of a function, not of a person; without it Tasklist shows its code at a task.
            rechten.add(new Recht(Resources.GROUP, ANY, Permissions.READ));
            rechten.add(new Recht(Resources.APPLICATION, "tasklist", Permissions.ACCESS));
            MET_TAKEN.forEach(proces ->
                    rechten.add(new Recht(Resources.PROCESS_DEFINITION, proces, ProcessDefinitionPermissions.READ)));
        }
        List<String> startbaar = startbaar(groep);
        if (!startbaar.isEmpty()) {
            startbaar.forEach(proces -> rechten.add(
                    new Recht(Resources.PROCESS_DEFINITION, proces, ProcessDefinitionPermissions.CREATE_INSTANCE)));
            rechten.add(new Recht(Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE));
        }
        if (leestCijfers(groep) || groep.equals(Groep.PROCESBEHEER)) {
            rechten.add(new Recht(Resources.APPLICATION, "cockpit", Permissions.ACCESS));
            // No history: that tells who did which task and how long it took. Figures and paths come from our own
            // tables.
            rechten.add(new Recht(
                    Resources.PROCESS_DEFINITION,
                    ANY,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_INSTANCE));
        }
        if (groep.equals(Groep.PROCESBEHEER)) {
            rechten.add(new Recht(Resources.DEPLOYMENT, ANY, Permissions.CREATE, Permissions.READ));
            rechten.add(new Recht(Resources.DECISION_DEFINITION, ANY, Permissions.READ));
            rechten.add(new Recht(Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ));
        }
        return rechten;
    }

    /** Processes that this group starts by hand. */
    private static List<String> startbaar(String groep) {
        return switch (groep) {
            case Groep.WETHOUDER_WIJKEN -> HERVERDELEN;
            case Groep.MANAGER_LV -> BUDGETJAREN;
            case Groep.WIJKREGISSEUR ->
                Stream.concat(ZAKEN.stream(), WIJKAGENDAS.stream()).toList();
            case Groep.BELEIDSMEDEWERKER -> WIJKAGENDAS;
            default -> startZaken(groep) ? ZAKEN : List.of();
        };
    }

    private static boolean startZaken(String groep) {
        return groep.equals(Groep.KCC) || groep.startsWith(Groep.VOOR_CLUSTER);
    }

    private static boolean leestCijfers(String groep) {
        return groep.equals(Groep.MANAGEMENT) || groep.equals(Groep.MANAGER_LV);
    }
}
