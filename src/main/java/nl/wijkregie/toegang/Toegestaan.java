package nl.wijkregie.toegang;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;

/**
 * The allow list over the engine's REST services for everybody outside group {@code camunda-admin}. What is not in it is
 * closed: variables, start instructions, modification, messages, signals, identity links, comments, attachments, jobs.
 */
final class Toegestaan {

    /** Read by GET; the engine's authorizations decide what each one sees. */
    private static final List<String> LEESBAAR = List.of(
            "/engine",
            "/version",
            "/task",
            "/process-definition",
            "/process-instance",
            "/execution",
            "/variable-instance",
            "/filter",
            "/history",
            "/decision-definition",
            "/decision-requirements-definition",
            "/case-definition",
            "/case-instance",
            "/case-execution",
            "/deployment",
            "/incident",
            "/job-definition",
            "/job",
            "/external-task",
            "/event-subscription",
            "/batch",
            "/authorization",
            "/user",
            "/group",
            "/tenant",
            "/identity");

    /** Searches that come by POST because their criteria are long; each has a count as well. */
    private static final List<String> DOORZOEKBAAR = List.of(
            "/task",
            "/process-instance",
            "/execution",
            "/variable-instance",
            "/job",
            "/job-definition",
            "/group",
            "/external-task",
            "/case-instance",
            "/case-execution",
            "/history/process-instance",
            "/history/activity-instance",
            "/history/task",
            "/history/variable-instance",
            "/history/detail",
            "/history/case-instance",
            "/history/job-log",
            "/history/external-task-log");

    /** Technical details of a failure: for those who look after the engine. */
    private static final List<String> TECHNISCH = List.of(
            "/job/*/stacktrace",
            "/history/job-log/*/stacktrace",
            "/external-task/*/errorDetails",
            "/history/external-task-log/*/error-details");

    private static final Regel.Voorwaarde ALTIJD = aanroep -> {};

    private final List<Regel> regels = new ArrayList<>();
    private final Taakregels taakregels;

    Toegestaan(TaskService taken, IdentityService identiteiten) {
        taakregels = new Taakregels(taken, identiteiten);

        TECHNISCH.forEach(pad -> sta("GET", pad, alleenGroep(Groep.PROCESBEHEER)));
        LEESBAAR.forEach(pad -> sta("GET", pad + "/**", ALTIJD));
        DOORZOEKBAAR.forEach(pad -> {
            sta("POST", pad, ALTIJD);
            sta("POST", pad + "/count", ALTIJD);
        });
        List.of("list", "count", "singleResult").forEach(vraag -> sta("POST", "/filter/*/" + vraag, ALTIJD));

        sta("POST", "/task/*/claim", taakregels::oppakken);
        sta("POST", "/task/*/unclaim", taakregels::teruggeven);
        sta("POST", "/task/*/assignee", taakregels::toewijzen);
        sta("POST", "/task/*/complete", Startregels::alleenVelden);
        sta("POST", "/task/*/submit-form", Startregels::alleenVelden);

        for (String proces : List.of("/process-definition/*", "/process-definition/key/*")) {
            sta("POST", proces + "/start", Startregels::starten);
            sta("POST", proces + "/submit-form", Startregels::starten);
        }

        sta("POST", "/deployment/create", alleenGroep(Groep.PROCESBEHEER));
        sta("POST", "/identity/password-policy", ALTIJD);
        sta("PUT", "/user/*/credentials", Toegestaan::eigenAccount);
    }

    /** Throws {@link Geweigerd} when the call is closed to its caller. */
    void controleer(Aanroep aanroep) {
        regels.stream()
                .filter(regel -> regel.geldtVoor(aanroep))
                .findFirst()
                .orElseThrow(Geweigerd::gesloten)
                .voorwaarde()
                .controleer(aanroep);
    }

    /** What holds for the administrator as well; throws {@link Geweigerd} when the call is refused. */
    void controleerVoorIedereen(Aanroep aanroep) {
        taakregels.bestaandAccount(aanroep);
    }

    private void sta(String methode, String pad, Regel.Voorwaarde voorwaarde) {
        regels.add(Regel.van(methode, pad, voorwaarde));
    }

    private static Regel.Voorwaarde alleenGroep(String groep) {
        return aanroep -> {
            if (!aanroep.heeft(groep)) {
                throw Geweigerd.gesloten();
            }
        };
    }

    private static void eigenAccount(Aanroep aanroep) {
        if (!aanroep.deel(1).equals(aanroep.account())) {
            throw new Geweigerd(403, "U kunt alleen uw eigen wachtwoord veranderen.");
        }
    }
}
