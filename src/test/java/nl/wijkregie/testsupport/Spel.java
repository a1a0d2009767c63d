package nl.wijkregie.testsupport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.initiatief.Begrotingspost;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Intake;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.Plan;
import nl.wijkregie.initiatief.Verantwoording;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Plays the people of a case, with their accounts, forms and checks, so that a test reads as a story. */
@TestComponent
public class Spel {

    private final Intake intake;
    private final Inzendingen inzendingen;
    private final Dossier dossier;
    private final TaskService taken;
    private final FormService formulieren;
    private final IdentityService accounts;
    private final ManagementService werk;
    private final RuntimeService processen;
    private final HistoryService historie;
    private final RepositoryService modellen;

    Spel(
            Intake intake,
            Inzendingen inzendingen,
            Dossier dossier,
            TaskService taken,
            FormService formulieren,
            IdentityService accounts,
            ManagementService werk,
            RuntimeService processen,
            HistoryService historie,
            RepositoryService modellen) {
        this.intake = intake;
        this.inzendingen = inzendingen;
        this.dossier = dossier;
        this.taken = taken;
        this.formulieren = formulieren;
        this.accounts = accounts;
        this.werk = werk;
        this.processen = processen;
        this.historie = historie;
        this.modellen = modellen;
    }

    /** A resident files through the website. */
    public String dienIn() {
        return dienIn(Kanaal.WEBSITE, "centrum", null, false);
    }

    /** An idea comes in through a channel. */
    public String dienIn(Kanaal kanaal, String wijk, String ontvangendCluster, boolean hulpGewenst) {
        return intake.indienen(new NieuwInitiatief(
                        "Straatspeeldag in onze straat",
                        "Wij willen een dag de straat afsluiten, zodat kinderen buiten kunnen spelen.",
                        wijk,
                        null,
                        null,
                        new Indiener("Noor Akkerman", "noor@bewoner.example", "0475 555 001", "Pleinweg 3", null),
                        12,
                        24_000L,
                        hulpGewenst,
                        kanaal,
                        ontvangendCluster,
                        null))
                .kenmerk();
    }

    /** Triage that passes the case on. */
    public void geleidDoor(String kenmerk, String soort, String terrein) {
        doe(kenmerk, "triage", "kcc", triage(soort, terrein));
    }

    /** Answers of a triage that passes the case on. */
    public static Map<String, Object> triage(String soort, String terrein) {
        return antwoorden(
                "klacht", "geen", "ontvankelijk", true, "soort", soort, "schaal", "buurt", "beleidsterrein", terrein);
    }

    /** Answers of an orientation in which every toetssteen passes. */
    public static Map<String, Object> orientatie(String soort) {
        return antwoorden(
                "soort", soort,
                "schaal", "buurt",
                "pastInBeleid", true,
                "draagvlak", true,
                "middelenBeschikbaar", true,
                "algemeenBelangGeschaad", false,
                "vooralPrivebelang", false,
                "financieelHaalbaar", true,
                "juridischHaalbaar", true,
                "praktischHaalbaar", true,
                "grotereImpact", false,
                "participatietrede", "loslaten");
    }

    /** From filing up to the decision in principle, with every toetssteen passed and a supporting advice. */
    public String totPrincipebesluit(String soort, Map<String, Object> anders) {
        String kenmerk = dienIn();
        geleidDoor(kenmerk, soort, "groen");
        Map<String, Object> orientatie = orientatie(soort);
        orientatie.putAll(anders);
        doe(kenmerk, "orientatie", "vakambtenaar-bor", orientatie);
        adviseer(kenmerk, "steunen");
        return kenmerk;
    }

    public void adviseer(String kenmerk, String advies) {
        doe(
                kenmerk,
                "adviesWijkregisseur",
                "wijkregisseur1",
                antwoorden("wijkregisseurAdvies", advies, "wijkregisseurToelichting", "Past bij de wijk."));
    }

    public void beslis(String kenmerk, String besluit) {
        doe(
                kenmerk,
                "principebesluit",
                "vakambtenaar-bor",
                antwoorden("principebesluit", besluit, "besluitMotivering", "Er is veel steun in de buurt."));
    }

    public void beslisDefinitief(String kenmerk, String besluit) {
        doe(
                kenmerk,
                "definitiefBesluit",
                "vakambtenaar-bor",
                antwoorden("definitiefBesluit", besluit, "definitiefMotivering", "Het plan is duidelijk."));
    }

    public void stuurPlan(String kenmerk) {
        stuurPlan(kenmerk, 0);
    }

    /** A plan that asks this much, in cents; 0 asks no sum. */
    public void stuurPlan(String kenmerk, long gevraagd) {
        inzendingen.planIndienen(
                kenmerk,
                new Plan(
                        "Wij sluiten de straat af.",
                        "In juni.",
                        gevraagd == 0
                                ? List.of(new Begrotingspost("Limonade", 6_000), new Begrotingspost("Spelen", 18_000))
                                : List.of(new Begrotingspost("Alles", gevraagd)),
                        gevraagd,
                        null),
                null);
    }

    public void stuurVerantwoording(String kenmerk) {
        inzendingen.verantwoorden(kenmerk, new Verantwoording("Het was een mooie dag.", 22_150, true, null), null);
    }

    /** From filing up to the sources of money, with a plan that asks this much, in cents. */
    public String totBronnen(long gevraagd, Object... anders) {
        Map<String, Object> orientatie = antwoorden(anders);
        orientatie.put("geldNodig", true);
        String kenmerk = totPrincipebesluit("inwonerinitiatief", orientatie);
        beslis(kenmerk, "steunen");
        stuurPlan(kenmerk, gevraagd);
        beslisDefinitief(kenmerk, "akkoord");
        return kenmerk;
    }

    /** Answers in which no other source fits and this much is asked of the wijkbudget, such as {@code "750.00"}. */
    public static Map<String, Object> bronnen(String wijkbudget, Object... anders) {
        Map<String, Object> bronnen = antwoorden(
                "volksfeesten", "niet-passend",
                "overigeSubsidies", "niet-passend",
                "roermondfonds", "niet-passend",
                "doelfondsen", "niet-passend",
                "projectbudget", "niet-passend",
                "partners", "niet-passend",
                "clusterbudget", "niet-passend",
                "gevraagdWijkbudget", wijkbudget);
        bronnen.putAll(antwoorden(anders));
        return bronnen;
    }

    /** The vakambtenaar fills in the sources. */
    public void verkenBronnen(String kenmerk, String wijkbudget, Object... anders) {
        doe(kenmerk, "bronnenVerkennen", "vakambtenaar-bor", bronnen(wijkbudget, anders));
    }

    /** Who holds the mandate decides over money. */
    public void beslisOverGeld(String kenmerk, String stap, String account, boolean akkoord) {
        doe(
                kenmerk,
                stap,
                account,
                antwoorden("akkoord", akkoord, "akkoordMotivering", akkoord ? "" : "Het past niet bij het doel."));
    }

    public void sluitOfWacht(String kenmerk, String stap, boolean sluiten) {
        doe(
                kenmerk,
                stap,
                "vakambtenaar-bor",
                antwoorden("afsluiten", sluiten, "afsluitMotivering", "Met de indiener besproken."));
    }

    /** An account claims its task and completes it with its form. */
    public void doe(String kenmerk, String stap, String account, Map<String, Object> antwoorden) {
        Task taak = taak(kenmerk, stap);
        als(account, () -> {
            if (!account.equals(taak.getAssignee())) {
                taken.claim(taak.getId(), account);
            }
            formulieren.submitTaskForm(taak.getId(), antwoorden);
        });
    }

    /** The administrator puts a task on somebody's name; null takes it from whoever has it. */
    public void wijsToe(String taak, @Nullable String account) {
        als("beheerder", () -> taken.setAssignee(taak, account));
    }

    /** An account completes a task that is on its name. */
    public void rondAf(String taak, String account, Map<String, Object> antwoorden) {
        als(account, () -> formulieren.submitTaskForm(taak, antwoorden));
    }

    /** What the form of an open step shows. */
    public Map<String, Object> formulier(String kenmerk, String stap) {
        return formulieren.getTaskFormVariables(taak(kenmerk, stap).getId());
    }

    /** The wethouder decided over the pot that a case waits for. */
    public void budgetbesluit(String kenmerk, String besluit) {
        processen
                .createMessageCorrelation("Budgetbesluit")
                .processInstanceBusinessKey(kenmerk)
                .setVariable("budgetbesluit", besluit)
                .correlate();
    }

    /** Staff record something for a resident, with the form for that. */
    public void legVast(String account, Map<String, Object> antwoorden) {
        als(
                account,
                () -> formulieren.submitStartForm(
                        modellen.createProcessDefinitionQuery()
                                .processDefinitionKey("stukVastleggen")
                                .latestVersion()
                                .singleResult()
                                .getId(),
                        antwoorden));
    }

    /** An account claims its task. */
    public void pakOp(String kenmerk, String stap, String account) {
        Task taak = taak(kenmerk, stap);
        als(account, () -> taken.claim(taak.getId(), account));
    }

    /** The administrator deletes the case in Cockpit. */
    public void verwijder(String kenmerk) {
        processen.deleteProcessInstance(instantie(kenmerk), "Dubbel ingevoerd");
    }

    /** Does something as an account with its groups. */
    public void als(String account, Runnable daad) {
        accounts.setAuthentication(
                account,
                accounts.createGroupQuery().groupMember(account).list().stream()
                        .map(Group::getId)
                        .toList());
        try {
            daad.run();
        } finally {
            accounts.clearAuthentication();
        }
    }

    /** The one open task of this step. */
    public Task taak(String kenmerk, String stap) {
        Task taak = taken.createTaskQuery()
                .processInstanceBusinessKey(kenmerk)
                .taskDefinitionKey(stap)
                .singleResult();
        if (taak == null) {
            throw new AssertionError("No open task " + stap + "; open are " + stappen(kenmerk));
        }
        return taak;
    }

    /** Ids of the steps that are open now. */
    public List<String> stappen(String kenmerk) {
        return taken.createTaskQuery().processInstanceBusinessKey(kenmerk).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Groups that may claim a step. */
    public List<String> groepen(String kenmerk, String stap) {
        return taken.getIdentityLinksForTask(taak(kenmerk, stap).getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** Sends every message that waits, as the job executor would; returns how many. */
    public int verstuurBerichten() {
        List<Job> opdrachten =
                werk.createJobQuery().messages().withRetriesLeft().list();
        opdrachten.forEach(opdracht -> werk.executeJob(opdracht.getId()));
        return opdrachten.size();
    }

    /** Fires the one timer that the case waits on. */
    public void laatTimerAfgaan(String kenmerk) {
        Job timer = werk.createJobQuery()
                .processInstanceId(instantie(kenmerk))
                .timers()
                .singleResult();
        werk.executeJob(timer.getId());
    }

    private String instantie(String kenmerk) {
        return processen
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(kenmerk)
                .singleResult()
                .getId();
    }

    /** The wijkagenda decides. */
    public void agendaBesluit(String kenmerk, String besluit) {
        processen
                .createMessageCorrelation("AgendaBesluit")
                .processInstanceBusinessKey(kenmerk)
                .setVariable("agendabesluit", besluit)
                .correlate();
    }

    /** The measure of the wijkagenda that carries the case out ended: {@code uitgevoerd} or {@code gestopt}. */
    public void maatregelKlaar(String kenmerk, String uitkomst) {
        processen
                .createMessageCorrelation("MaatregelKlaar")
                .processInstanceBusinessKey(kenmerk)
                .setVariable("maatregeluitkomst", uitkomst)
                .correlate();
    }

    public Initiatief zaak(String kenmerk) {
        return dossier.haal(kenmerk);
    }

    /** Whether the process of the case has ended. */
    public boolean isKlaar(String kenmerk) {
        HistoricProcessInstance instantie = historie.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(kenmerk)
                .processDefinitionKey("initiatief")
                .singleResult();
        return instantie.getEndTime() != null;
    }

    /** Ids of all elements that the case passed. */
    public List<String> gepasseerd(String kenmerk) {
        String instantie = historie.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(kenmerk)
                .processDefinitionKey("initiatief")
                .singleResult()
                .getId();
        return historie.createHistoricActivityInstanceQuery().processInstanceId(instantie).list().stream()
                .map(activiteit -> activiteit.getActivityId())
                .toList();
    }

    /** Names and values by turns. */
    public static Map<String, Object> antwoorden(Object... paren) {
        Map<String, Object> antwoorden = new HashMap<>();
        for (int i = 0; i < paren.length; i += 2) {
            antwoorden.put((String) paren[i], paren[i + 1]);
        }
        return antwoorden;
    }
}
