package nl.wijkregie.testsupport;

import static nl.wijkregie.testsupport.Spel.antwoorden;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.wijkagenda.Bewonersraadplegingen;
import nl.wijkregie.wijkagenda.Bewonersuitslag;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Voorstel;
import nl.wijkregie.wijkagenda.Wijkagendas;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays the people of a wijkagenda, with their accounts and forms. What Tasklist does on pages, adding measures and what
 * residents think of them, goes through the same services. All steps take the agenda as it is: with one round under way.
 */
@TestComponent
public class Agendaspel {

    private final Spel spel;
    private final Gemeente gemeente;
    private final Wijkagendas agendas;
    private final Maatregelen maatregelen;
    private final Bewonersraadplegingen bewoners;
    private final TaskService taken;
    private final FormService formulieren;
    private final IdentityService accounts;
    private final RepositoryService modellen;
    private final TransactionTemplate transactie;

    Agendaspel(
            Spel spel,
            Gemeente gemeente,
            Wijkagendas agendas,
            Maatregelen maatregelen,
            Bewonersraadplegingen bewoners,
            TaskService taken,
            FormService formulieren,
            IdentityService accounts,
            RepositoryService modellen,
            PlatformTransactionManager transacties) {
        this.spel = spel;
        this.gemeente = gemeente;
        this.agendas = agendas;
        this.maatregelen = maatregelen;
        this.bewoners = bewoners;
        this.taken = taken;
        this.formulieren = formulieren;
        this.accounts = accounts;
        this.modellen = modellen;
        this.transactie = new TransactionTemplate(transacties);
    }

    /** The wijkregisseur of a wijk begins an agenda; its kenmerk. */
    public String begin(String wijk, int jaar) {
        return start("wijkagenda", regisseur(wijk), antwoorden("wijk", wijk, "jaar", jaar, "soortRonde", "nieuw"));
    }

    /** The wijkregisseur adds measures in between to an adopted agenda; number of the round. */
    public int beginTussentijds(String agenda) {
        start(
                "wijkagenda",
                regisseurVan(agenda),
                antwoorden(
                        "wijk",
                        agendas.haal(agenda).wijk(),
                        "jaar",
                        agendas.haal(agenda).jaar(),
                        "soortRonde",
                        "tussentijds",
                        "rondeReden",
                        "Er is iets nieuws nodig in de wijk."));
        return ronde(agenda);
    }

    /** An account starts a process with its form; the business key. */
    public String start(String proces, String account, Map<String, Object> antwoorden) {
        String definitie = modellen.createProcessDefinitionQuery()
                .processDefinitionKey(proces)
                .latestVersion()
                .singleResult()
                .getId();
        ProcessInstance[] begonnen = new ProcessInstance[1];
        spel.als(account, () -> begonnen[0] = formulieren.submitStartForm(definitie, antwoorden));
        return begonnen[0].getBusinessKey();
    }

    /** Puts a measure on the list of the newest round, as the page does; its kenmerk. */
    public String voegToe(String agenda, String titel, String beleidsterrein) {
        return voegToe(agenda, new Voorstel(titel, "", "", beleidsterrein, List.of(), null, null));
    }

    public String voegToe(String agenda, Voorstel voorstel) {
        return inTransactie(() -> maatregelen.voegToe(agenda, ronde(agenda), voorstel))
                .kenmerk();
    }

    /** The first list is done; with the names of other answers and their values by turns. */
    public void rondOverzichtAf(String agenda, Object... anders) {
        Map<String, Object> antwoorden = antwoorden(
                "eersteToetsOverslaan", false,
                "bewonerstoetsOverslaan", false,
                "prioriterenOverslaan", false);
        antwoorden.putAll(antwoorden(anders));
        doe(agenda, "overzichtOpstellen", regisseurVan(agenda), antwoorden);
    }

    /** One group tests one measure; the first account of the group does it. */
    public void toets(String maatregel, String toetser, boolean haalbaar) {
        Task taak = taak(maatregel, "eersteToets", "toetser", toetser);
        rondAf(
                taak,
                lid(toetser, ""),
                antwoorden("haalbaar", haalbaar, "toetsMotivering", haalbaar ? "" : "Dit past niet in het beleid."));
    }

    /** Everybody finds every measure feasible. */
    public void keurAllesHaalbaar(String agenda) {
        open(agenda, "eersteToets")
                .forEach(taak -> rondAf(
                        taak, lid(variabele(taak, "toetser"), ""), antwoorden("haalbaar", true, "regulier", false)));
    }

    /** Residents are asked, and something comes out for each measure. */
    public void vraagBewoners(String agenda) {
        for (Maatregel maatregel : vanRonde(agenda)) {
            inTransactie(() -> {
                bewoners.leg(new Bewonersuitslag(maatregel.kenmerk(), 40, 5, null, 3, ""));
                return null;
            });
        }
        doe(
                agenda,
                "bewonerstoets",
                "opbouwwerker",
                antwoorden(
                        "raadplegingWijze", "bijeenkomst",
                        "raadplegingDeelnemers", 45,
                        "raadplegingVerslag", "De zaal zat vol en was het meest voor veilige straten."));
    }

    /** Puts measures in order, as the page does, and completes the step. */
    public void prioriteer(String agenda, String... volgorde) {
        inTransactie(() -> {
            maatregelen.rangschik(agenda, ronde(agenda), Arrays.asList(volgorde));
            return null;
        });
        doe(agenda, "prioriteren", regisseurVan(agenda), antwoorden());
    }

    /** The wijkregisseur works a measure out; see {@link #uitwerking}. */
    public void werkUit(String maatregel, Map<String, Object> antwoorden) {
        Task taak = taak(maatregel, "maatregelUitwerken");
        rondAf(taak, regisseurVan(maatregelen.haal(maatregel).agenda()), antwoorden);
    }

    /** A complete measure that costs nothing, in the year of the tests; with other answers by turns. */
    public static Map<String, Object> uitwerking(String titel, Object... anders) {
        Map<String, Object> antwoorden = antwoorden(
                "titel", titel,
                "omschrijving", "Wij maken de plek samen met bewoners veilig en schoon.",
                "doel", "Over een jaar voelen meer bewoners zich hier veilig op straat.",
                "trekker", "cluster-bor",
                "betrokken", "Bewoners en de wijkraad",
                "kosten", "0.00",
                "vanJaar", 2026,
                "totJaar", 2026,
                "beheervisie", "Het cluster onderhoudt het met het gewone budget.",
                "vervolg", "beoordelen");
        antwoorden.putAll(antwoorden(anders));
        return antwoorden;
    }

    /** A complete measure of which the agenda pot pays part and the cluster the rest; euro as text. */
    public static Map<String, Object> uitwerkingMetWijkbudget(String titel, String cluster, String wijkbudget) {
        String samen = new java.math.BigDecimal(cluster)
                .add(new java.math.BigDecimal(wijkbudget))
                .toPlainString();
        return uitwerking(
                titel,
                "kosten",
                samen,
                "betaler1",
                "cluster-bor",
                "betaaljaar1",
                2026,
                "betaalbedrag1",
                cluster,
                "betaler2",
                "wijkbudget",
                "betaaljaar2",
                2026,
                "betaalbedrag2",
                wijkbudget,
                "wijkbudgetReden",
                "Het cluster heeft dit jaar niet meer geld.");
    }

    /** One group judges one measure. */
    public void beoordeel(String maatregel, String beoordelaar, boolean instemming) {
        Task taak = taak(maatregel, "bijdrageBeoordelen", "beoordelaar", beoordelaar);
        beoordeel(taak, beoordelaar, instemming);
    }

    private void beoordeel(Task taak, String beoordelaar, boolean instemming) {
        String uitgewerktDoor = maatregelen.haal(variabele(taak, "maatregel")).uitgewerktDoor();
        rondAf(
                taak,
                lid(beoordelaar, Objects.toString(uitgewerktDoor, "")),
                antwoorden(
                        "oordeel",
                        instemming ? "instemming" : "aanpassen",
                        "oordeelMotivering",
                        instemming ? "" : "De planning is te krap."));
    }

    /** Every contributor of every measure consents. */
    public void stemOveralIn(String agenda) {
        open(agenda, "bijdrageBeoordelen").forEach(taak -> beoordeel(taak, variabele(taak, "beoordelaar"), true));
    }

    /** The wijkcoalitie offers the agenda. */
    public void biedAan(String agenda) {
        doe(
                agenda,
                "agendaSamenstellen",
                regisseurVan(agenda),
                antwoorden("samenstelling", "aanbieden", "goedkeuringWijze", "bijeenkomst"));
    }

    /** Residents, the wijkwethouder and the partners agree, and the agenda is offered to the College. */
    public void keurGoed(String agenda) {
        doe(
                agenda,
                "bewonersakkoord",
                regisseurVan(agenda),
                antwoorden("akkoord", true, "akkoordToelichting", "Op de bijeenkomst waren 38 van de 40 mensen voor."));
        doe(agenda, "wijkwethouderToezegging", "wijkwethouder", antwoorden("toegezegd", true));
        keurPartnersAkkoord(agenda);
        doe(
                agenda,
                "collegeAanbieden",
                "vakambtenaar-lv",
                antwoorden("aanbiedingAdvies", "De agenda past in het beleid en in de pot."));
    }

    /** Every partner agrees with the agenda. */
    public void keurPartnersAkkoord(String agenda) {
        open(agenda, "partnerAkkoord")
                .forEach(taak -> rondAf(taak, lid(variabele(taak, "partner"), ""), antwoorden("akkoord", true)));
    }

    /** The College decides. */
    public void besluitCollege(String agenda, boolean vastgesteld) {
        doe(
                agenda,
                "collegeVaststelling",
                "college",
                antwoorden(
                        "vastgesteld",
                        vastgesteld,
                        "vaststellingMotivering",
                        vastgesteld ? "" : "De kosten zijn nog niet duidelijk."));
    }

    /** From the first list with these measures, worked out with the given answers, up to the step of the College. */
    public void totCollege(String agenda) {
        rondOverzichtAf(agenda);
        keurAllesHaalbaar(agenda);
        vraagBewoners(agenda);
        prioriteer(agenda);
        vanRonde(agenda).stream()
                .filter(maatregel -> maatregel.uitwerken())
                .forEach(maatregel -> werkUit(maatregel.kenmerk(), uitwerking(maatregel.titel())));
        stemOveralIn(agenda);
        biedAan(agenda);
        keurGoed(agenda);
    }

    /** An adopted agenda with one measure of which the pot pays this much, in euro as text; kenmerk of the measure. */
    public String vastgesteldMetWijkbudget(String agenda, String titel, String wijkbudget) {
        String maatregel = voegToe(agenda, titel, "groen");
        rondOverzichtAf(
                agenda,
                "eersteToetsOverslaan",
                true,
                "bewonerstoetsOverslaan",
                true,
                "prioriterenOverslaan",
                true,
                "overslaanReden",
                "Dit is een korte agenda in het eerste jaar.");
        werkUit(maatregel, uitwerkingMetWijkbudget(titel, "100.00", wijkbudget));
        stemOveralIn(agenda);
        biedAan(agenda);
        keurGoed(agenda);
        besluitCollege(agenda, true);
        return maatregel;
    }

    /** The leader reports on a measure; with other answers by turns. */
    public void meldVoortgang(String maatregel, String stand, Object... anders) {
        Map<String, Object> antwoorden = antwoorden(
                "voortgangStand", stand,
                "voortgangVerslag", "De aannemer is begonnen met het werk.",
                "voortgangOpenbaar", "Het werk is begonnen.");
        antwoorden.putAll(antwoorden(anders));
        String trekker = Objects.requireNonNull(maatregelen.haal(maatregel).trekker());
        rondAf(taak(maatregel, "voortgang"), lid(trekker, ""), antwoorden);
    }

    /** An account takes the one open task of this step of the agenda and completes it. */
    public void doe(String agenda, String stap, String account, Map<String, Object> antwoorden) {
        spel.doe(agenda, stap, account, antwoorden);
    }

    /** An account takes a task and completes it. */
    public void rondAf(Task taak, String account, Map<String, Object> antwoorden) {
        spel.als(account, () -> {
            if (!account.equals(taak.getAssignee())) {
                taken.claim(taak.getId(), account);
            }
            formulieren.submitTaskForm(taak.getId(), antwoorden);
        });
    }

    /** Open tasks of a step of the agenda. */
    public List<Task> open(String agenda, String stap) {
        return taken.createTaskQuery()
                .processInstanceBusinessKey(agenda)
                .taskDefinitionKey(stap)
                .list();
    }

    /** The one open task of a step of a measure; with names of variables and their values by turns. */
    public Task taak(String maatregel, String stap, Object... variabelen) {
        String agenda = maatregelen.haal(maatregel).agenda();
        Map<String, Object> zoek = antwoorden(variabelen);
        zoek.put("maatregel", maatregel);
        List<Task> gevonden = open(agenda, stap).stream()
                .filter(taak ->
                        zoek.entrySet().stream().allMatch(een -> een.getValue().equals(variabele(taak, een.getKey()))))
                .toList();
        if (gevonden.size() != 1) {
            throw new AssertionError(
                    "Open tasks " + stap + " " + zoek + ": " + gevonden.size() + "; open are " + spel.stappen(agenda));
        }
        return gevonden.get(0);
    }

    /** What the form of a task shows. */
    public Map<String, Object> formulier(Task taak) {
        return formulieren.getTaskFormVariables(taak.getId());
    }

    /** Value of a variable as a task sees it. */
    public String variabele(Task taak, String naam) {
        return (String) taken.getVariable(taak.getId(), naam);
    }

    /** Account of the wijkregisseur of the agenda's wijk. */
    public String regisseurVan(String agenda) {
        return regisseur(agendas.haal(agenda).wijk());
    }

    /** Number of the newest round. */
    public int ronde(String agenda) {
        return agendas.rondes(agenda).stream()
                .mapToInt(ronde -> ronde.nummer())
                .max()
                .orElseThrow();
    }

    private String regisseur(String wijk) {
        return gemeente.wijk(wijk).wijkregisseur();
    }

    private List<Maatregel> vanRonde(String agenda) {
        return maatregelen.van(agenda, ronde(agenda)).stream()
                .filter(maatregel -> !maatregel.status().isEinde())
                .toList();
    }

    /** An account of a group, but not this one. */
    private String lid(String groep, String behalve) {
        return accounts.createUserQuery().memberOfGroup(groep).orderByUserId().asc().list().stream()
                .map(User::getId)
                .filter(account -> !account.equals(behalve))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No account in " + groep));
    }

    private <T> T inTransactie(Supplier<T> werk) {
        return transactie.execute(status -> werk.get());
    }
}
