package nl.wijkregie.modelbeheer.verhuizing;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.wijkregie.termijn.Taak;
import nl.wijkregie.termijn.Taken;
import nl.wijkregie.termijn.Termijnbewaking;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Modelwijziging;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to running cases when a process owner moves them to another version; run on each kind of database. */
@Toepassingstest
@Import(Verhuisspel.class)
abstract class VerhuizingTests {

    private static final String PROCES = "initiatief";
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    @Autowired
    Spel spel;

    @Autowired
    Verhuisspel achtergrond;

    @Autowired
    Testklok klok;

    @Autowired
    Verhuizingen verhuizingen;

    @Autowired
    Procesversies versies;

    @Autowired
    RepositoryService modellen;

    @Autowired
    RuntimeService processen;

    @Autowired
    TaskService taken;

    @Autowired
    FormService formulieren;

    @Autowired
    AuthorizationService rechten;

    @Autowired
    ManagementService werk;

    @Autowired
    Taken takenlijst;

    @Autowired
    Termijnbewaking bewaking;

    @Autowired
    Agendaspel agendaspel;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nogNiets() {
        klok.zet(BEGIN);
        achtergrond.werkAf();
        processen
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(zaak -> processen.deleteProcessInstance(zaak.getId(), "opgeruimd"));
        new Modelwijziging().plaats(modellen);
    }

    @Test
    @DisplayName(
            "given a case at triage, when it moves to a version with another group, term, form and name of triage, then"
                    + " its open task has all of these, and only the new group can do it")
    void openTaak() {
        int van = achtergrond.versie();
        String kenmerk = spel.dienIn();
        Proefwijzigingen.andereTriage().plaats(modellen);
        klok.zet(BEGIN.plusDays(1));

        Verhuizing klaar = verhuis(van, van + 1);

        assertThat(klaar.stand()).isEqualTo(Verhuisstand.KLAAR);
        assertThat(klaar.zinnen())
                .containsExactly(
                        "1 zaak verhuisde van versie %d naar versie %d.".formatted(van, van + 1),
                        "1 open taak krijgt een andere groep.",
                        "1 open taak krijgt een andere uiterste datum.",
                        "1 open taak krijgt een ander formulier.",
                        "1 open taak krijgt een andere naam.");
        Task taak = spel.taak(kenmerk, "triage");
        assertThat(taak.getName()).isEqualTo("Triage: waar past dit idee?");
        assertThat(spel.groepen(kenmerk, "triage")).containsExactly("cluster-lv");
        assertThat(taak.getDueDate()).isEqualTo("2026-03-16T00:00:00.000");
        Taak bewaakt = takenlijst.zoek(taak.getId()).orElseThrow();
        assertThat(bewaakt.uiterlijk()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(bewaakt.herinnerenOp()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(bewaakt.groep()).isEqualTo("cluster-lv");
        assertThat(bewaakt.naam()).isEqualTo("Triage: waar past dit idee?");
        assertThat(groepenMetRecht(taak)).containsExactlyInAnyOrder("cluster-lv", "clustermanager-lv");
        assertThat(zietTaak("kcc", taak)).isFalse();
        assertThat(formulier(taak)).contains("Is dit een klacht?");
    }

    @Test
    @DisplayName("given a case that moved, when it is moved back, then its open task is as it was")
    void terug() {
        int van = achtergrond.versie();
        String kenmerk = spel.dienIn();
        String groep = spel.groepen(kenmerk, "triage").get(0);
        Task eerst = spel.taak(kenmerk, "triage");
        Proefwijzigingen.andereTriage().plaats(modellen);
        Verhuizing heen = verhuis(van, van + 1);
        assertThat(heen.kanTerug()).isTrue();

        Verhuizing terug = verhuizingen.terug(heen.nummer(), "Toch niet.", "proceseigenaar");
        achtergrond.werkAf();

        assertThat(verhuizingen.een(terug.nummer()).orElseThrow().zinnen().get(0))
                .isEqualTo("1 zaak verhuisde van versie %d naar versie %d.".formatted(van + 1, van));
        assertThat(verhuizingen.een(heen.nummer()).orElseThrow().kanTerug()).isFalse();
        Task taak = spel.taak(kenmerk, "triage");
        assertThat(taak.getId()).isEqualTo(eerst.getId());
        assertThat(taak.getName()).isEqualTo(eerst.getName());
        assertThat(taak.getDueDate()).isEqualTo(eerst.getDueDate());
        assertThat(spel.groepen(kenmerk, "triage")).containsExactly(groep);
        assertThat(groepenMetRecht(taak)).containsExactly(groep);
        assertThat(formulier(taak)).doesNotContain("Is dit een klacht?");
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        assertThat(spel.stappen(kenmerk)).containsExactly("orientatie");
    }

    @Test
    @DisplayName("given a dry run, then it says in words what a migration does, and nothing has changed")
    void proef() {
        int van = achtergrond.versie();
        String kenmerk = spel.dienIn();
        String verder = spel.dienIn();
        spel.geleidDoor(verder, "inwonerinitiatief", "groen");
        String groep = spel.groepen(kenmerk, "triage").get(0);
        Proefwijzigingen.andereTriage().plaats(modellen);

        Verhuisproef proef = verhuizingen.proef(PROCES, van, van + 1);

        assertThat(proef.zinnen())
                .containsExactly(
                        "2 zaken verhuizen van versie %d naar versie %d.".formatted(van, van + 1),
                        "1 open taak krijgt een andere groep.",
                        "1 open taak krijgt een andere uiterste datum.",
                        "1 open taak krijgt een ander formulier.",
                        "1 open taak krijgt een andere naam.");
        assertThat(proef.zaken()).extracting(Zaakuitslag::kenmerk).containsExactly(kenmerk, verder);
        assertThat(spel.groepen(kenmerk, "triage")).containsExactly(groep);
        assertThat(zaken(van)).isEqualTo(2);
        assertThat(verhuizingen.lijst()).noneMatch(verhuizing -> verhuizing.naar() == van + 1);
    }

    @Test
    @DisplayName(
            "given a case at a step that the other version does not have, then it stays, is named with the reason, and"
                    + " the others move")
    void blijver() {
        int oud = achtergrond.versie();
        Proefwijzigingen.extraStap().plaats(modellen);
        String blijft = spel.dienIn();
        String verhuist = spel.dienIn();
        spel.doe(verhuist, Proefwijzigingen.EXTRA_STAP, "opbouwwerker", antwoorden("buurtreactie", "Mooi."));
        String reden = "de stap 'Idee met de buurt bespreken' in versie %d niet bestaat".formatted(oud);

        assertThat(verhuizingen.proef(PROCES, oud + 1, oud).zinnen())
                .containsExactly(
                        "1 zaak verhuist van versie %d naar versie %d.".formatted(oud + 1, oud),
                        "1 zaak kan niet mee, omdat %s: %s.".formatted(reden, blijft));
        Verhuizing klaar = verhuis(oud + 1, oud);

        assertThat(klaar.zaken())
                .containsExactly(
                        new Zaakuitslag(
                                blijft, Uitslag.BLEEF, "Blijft op versie %d, omdat %s.".formatted(oud + 1, reden)),
                        new Zaakuitslag(verhuist, Uitslag.VERHUISD, ""));
        assertThat(spel.stappen(blijft)).containsExactly(Proefwijzigingen.EXTRA_STAP);
        assertThat(werk.createJobQuery().noRetriesLeft().count()).isZero();
        assertThat(processen.createIncidentQuery().count()).isZero();
    }

    @Test
    @DisplayName(
            "ROE-F4 given a task on the name of somebody who is not in the new group, then it goes back to the list")
    void teruggelegd() {
        int van = achtergrond.versie();
        String kenmerk = spel.dienIn();
        spel.pakOp(kenmerk, "triage", "kcc");
        Proefwijzigingen.andereTriage().plaats(modellen);

        assertThat(verhuis(van, van + 1).zinnen())
                .contains(
                        "1 open taak gaat terug naar de takenlijst, want wie hem had hoort niet bij de nieuwe groep.");
        Task taak = spel.taak(kenmerk, "triage");
        assertThat(taak.getAssignee()).isNull();
        assertThat(takenlijst.zoek(taak.getId()).orElseThrow().toegewezenAan()).isNull();
        assertThat(zietTaak("kcc", taak)).isFalse();
    }

    @Test
    @DisplayName("given a migration under way, then it tells how far it is, and no other one of the process begins")
    void onderweg() {
        int van = achtergrond.versie();
        spel.dienIn();
        spel.dienIn();
        spel.dienIn();
        Proefwijzigingen.andereTriage().plaats(modellen);
        Verhuizing begin = verhuizingen.uitvoeren(PROCES, van, van + 1, "Nieuwe werkwijze.", "proceseigenaar");
        assertThat(begin.stand()).isEqualTo(Verhuisstand.BEZIG);

        achtergrond.doe(1);

        Verhuizing half = verhuizingen.een(begin.nummer()).orElseThrow();
        assertThat(half.klaar()).isEqualTo(1);
        assertThat(half.totaal()).isEqualTo(3);
        assertThat(half.zinnen()).contains("2 zaken zijn nog niet aan de beurt geweest.");
        assertThatThrownBy(() -> verhuizingen.uitvoeren(PROCES, van, van + 1, "Nog een keer.", "proceseigenaar"))
                .isInstanceOf(VerhuizingGeweigerd.class)
                .hasMessage("Er loopt al een verhuizing van het proces 'Initiatief van een inwoner'."
                        + " Wacht tot die klaar is.");
        achtergrond.werkAf();
        assertThat(verhuizingen.lijst().get(0))
                .extracting(Verhuizing::stand, Verhuizing::klaar, Verhuizing::totaal)
                .containsExactly(Verhuisstand.KLAAR, 3, 3);
    }

    @Test
    @DisplayName(
            "given a batch that an administrator removed, then the migration is broken off and a next one can begin")
    void afgebroken() {
        int van = achtergrond.versie();
        spel.dienIn();
        Proefwijzigingen.andereTriage().plaats(modellen);
        Verhuizing begin = verhuizingen.uitvoeren(PROCES, van, van + 1, "Nieuwe werkwijze.", "proceseigenaar");
        werk.createBatchQuery()
                .type("wijkregie-verhuizing")
                .list()
                .forEach(bulkactie -> werk.deleteBatch(bulkactie.getId(), true));

        assertThat(verhuizingen.een(begin.nummer()).orElseThrow().stand()).isEqualTo(Verhuisstand.AFGEBROKEN);
        assertThat(verhuis(van, van + 1).stand()).isEqualTo(Verhuisstand.KLAAR);
    }

    @Test
    @DisplayName("given cases that ended or moved meanwhile, then the report says so and nothing fails")
    void intussen() {
        int van = achtergrond.versie();
        String klaar = spel.dienIn();
        Proefwijzigingen.andereTriage().plaats(modellen);
        Verhuizing begin = verhuizingen.uitvoeren(PROCES, van, van + 1, "Nieuwe werkwijze.", "proceseigenaar");
        processen
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(klaar)
                .list()
                .forEach(zaak -> processen.deleteProcessInstance(zaak.getId(), "weg"));

        achtergrond.werkAf();

        assertThat(verhuizingen.een(begin.nummer()).orElseThrow().zinnen())
                .contains("1 zaak bleef op versie %d, omdat zij intussen is afgerond: %s.".formatted(van, klaar));
    }

    @Test
    @DisplayName("given questions that make no sense, then a sentence says what to do")
    void onzin() {
        int van = achtergrond.versie();
        for (Map.Entry<Runnable, String> vraag : Map.<Runnable, String>of(
                        () -> verhuizingen.proef(PROCES, van, van), "Kies twee verschillende versies.",
                        () -> verhuizingen.proef(PROCES, van, 999),
                                "Versie 999 van het proces 'initiatief' bestaat niet.",
                        () -> verhuizingen.proef("niets", 1, 2), "Versie 1 van het proces 'niets' bestaat niet.",
                        () -> verhuizingen.terug(99_999, "Terug.", "proceseigenaar"), "Verhuizing 99999 bestaat niet.")
                .entrySet()) {
            assertThatThrownBy(vraag.getKey()::run)
                    .isInstanceOf(VerhuizingGeweigerd.class)
                    .hasMessageContaining(vraag.getValue());
        }
        Proefwijzigingen.andereTriage().plaats(modellen);
        assertThatThrownBy(() -> verhuizingen.uitvoeren(PROCES, van, van + 1, "Waarom niet.", "proceseigenaar"))
                .hasMessageContaining("Er lopen geen zaken op versie");
        spel.dienIn();
        assertThatThrownBy(() -> verhuizingen.uitvoeren(PROCES, van + 1, van, " ", "proceseigenaar"))
                .hasMessage("Vul in waarom u de zaken verhuist.");
        assertThatThrownBy(() -> verhuizingen.uitvoeren(PROCES, van + 1, van, "x".repeat(501), "proceseigenaar"))
                .hasMessage("De reden is te lang. Gebruik hooguit 500 tekens.");
    }

    @Test
    @DisplayName("given cases on two versions, then each version says how many it has and where they are")
    void bezetting() {
        int van = achtergrond.versie();
        spel.dienIn();
        Proefwijzigingen.andereTriage().plaats(modellen);
        spel.dienIn();
        spel.dienIn();

        List<Procesversie> gevonden = versies.alle().stream()
                .filter(versie -> versie.proces().equals(PROCES))
                .toList();

        assertThat(gevonden).extracting(Procesversie::versie).containsExactly(van + 1, van);
        assertThat(gevonden).extracting(Procesversie::zaken).containsExactly(2L, 1L);
        assertThat(gevonden.get(0).nieuwste()).isTrue();
        assertThat(gevonden.get(1).stappen()).contains(new Stapbezetting("triage", "Triage: waar hoort dit idee?", 1));
        assertThat(versies.van(PROCES)).hasSizeGreaterThan(1);
        assertThat(versies.van("niets")).isEmpty();
    }

    @Test
    @DisplayName(
            "given a case that waits for the plan of the resident, when it moves, then it waits on as it was, with the"
                    + " same reminder day, and goes on when the plan comes")
    void wachten() {
        int van = achtergrond.versie();
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", new java.util.HashMap<>());
        spel.beslis(kenmerk, "steunen");
        Date herinnering = werk.createJobQuery().timers().singleResult().getDuedate();
        List<Map<String, Object>> gemeten = wachtstappen(kenmerk);
        assertThat(gemeten).isNotEmpty();
        Proefwijzigingen.andereTriage().plaats(modellen);

        assertThat(verhuis(van, van + 1).zinnen()).hasSize(1);

        assertThat(werk.createJobQuery().timers().singleResult().getDuedate()).isEqualTo(herinnering);
        assertThat(wachtstappen(kenmerk)).isEqualTo(gemeten);
        klok.zet(BEGIN.plusDays(3));
        spel.stuurPlan(kenmerk);
        assertThat(spel.stappen(kenmerk)).containsExactly("definitiefBesluit");
        assertThat(wachtstappen(kenmerk))
                .anySatisfy(wacht -> assertThat(wacht).containsEntry("dagen", 3).containsEntry("afgebroken", false));
    }

    @Test
    @DisplayName(
            "given a case that waits for the process that looks for money, when the case moves, then that process stays"
                    + " on its own version, and the case goes on when it ends")
    void deelproces() {
        int van = achtergrond.versie();
        String kenmerk = spel.totBronnen(50_000);
        String definitie = spel.taak(kenmerk, "bronnenVerkennen").getProcessDefinitionId();
        Proefwijzigingen.andereTriage()
                .vervang(
                        "bpmn/financiering.bpmn",
                        "name=\"Bronnen van geld verkennen\"",
                        "name=\"Bronnen van geld zoeken\"")
                .plaats(modellen);

        assertThat(verhuis(van, van + 1).klaar()).isEqualTo(1);

        assertThat(spel.taak(kenmerk, "bronnenVerkennen").getProcessDefinitionId())
                .isEqualTo(definitie);
        assertThat(verhuizingen
                        .proef("financiering", versieVan(definitie), versieVan(definitie) + 1)
                        .zinnen())
                .containsExactly(
                        "1 zaak verhuist van versie %d naar versie %d."
                                .formatted(versieVan(definitie), versieVan(definitie) + 1),
                        "1 open taak krijgt een andere naam.");
        spel.verkenBronnen(kenmerk, "500.00");
        assertThat(spel.stappen(kenmerk)).containsExactly("akkoordWijkbudget");
    }

    @Test
    @DisplayName(
            "given a wijkagenda with a task for each measure and each group, when it moves, then each keeps its own group"
                    + " and the title of its measure, also under another name")
    void herhaaldeTaken() {
        String agenda = agendaspel.begin("centrum", 2027);
        agendaspel.voegToe(agenda, "Bankjes langs de Maas", "groen");
        agendaspel.voegToe(agenda, "Lampen in het park", "groen");
        agendaspel.rondOverzichtAf(agenda);
        Map<String, List<String>> groepen = groepenPerTaak(agenda);
        assertThat(groepen).hasSizeGreaterThan(1);
        int van = versieVan(agendaspel.open(agenda, "eersteToets").get(0).getProcessDefinitionId());
        new Modelwijziging()
                .vervang("bpmn/wijkagenda.bpmn", "name=\"Eerste toets\"", "name=\"Toets vooraf\"")
                .plaats(modellen);

        Verhuizing begin = verhuizingen.uitvoeren("wijkagenda", van, van + 1, "Andere naam.", "proceseigenaar");
        achtergrond.werkAf();

        assertThat(verhuizingen.een(begin.nummer()).orElseThrow().zinnen())
                .containsExactly(
                        "1 zaak verhuisde van versie %d naar versie %d.".formatted(van, van + 1),
                        "%d open taken krijgen een andere naam.".formatted(groepen.size()));
        assertThat(groepenPerTaak(agenda)).isEqualTo(groepen);
        assertThat(agendaspel.open(agenda, "eersteToets"))
                .extracting(Task::getName)
                .contains("Toets vooraf: Bankjes langs de Maas", "Toets vooraf: Lampen in het park");
        agendaspel.keurAllesHaalbaar(agenda);
        assertThat(agendaspel.open(agenda, "eersteToets")).isEmpty();
    }

    @Test
    @DisplayName(
            "ROE-H2 given a reminder that was sent, when the new term puts its day in the future, then it is sent again")
    void opnieuwHerinnerd() {
        int van = achtergrond.versie();
        String kenmerk = spel.dienIn();
        klok.zet(BEGIN.plusDays(5));
        bewaking.controleer();
        String taak = spel.taak(kenmerk, "triage").getId();
        assertThat(takenlijst.zoek(taak).orElseThrow().herinnerdOp()).isNotNull();
        Proefwijzigingen.andereTriage().plaats(modellen);

        verhuis(van, van + 1);

        assertThat(takenlijst.zoek(taak).orElseThrow().herinnerdOp()).isNull();
        assertThat(bewaking.controleer()).isZero();
        klok.zet(LocalDate.of(2026, 3, 12));
        assertThat(bewaking.controleer()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "given two versions, then what changed is told, with forms and tables, and the reverse when asked the other way")
    void verschil() {
        int van = achtergrond.versie();
        Proefwijzigingen.andereTriage().plaats(modellen);

        assertThat(versies.verschil(PROCES, van, van + 1))
                .containsExactlyInAnyOrder(
                        "De taak 'Triage: waar hoort dit idee?' heet nu 'Triage: waar past dit idee?'.",
                        "De groep van de taak 'Triage: waar past dit idee?' is nu 'cluster-lv' in plaats van '${triagegroep}'.",
                        "De termijn van de taak 'Triage: waar past dit idee?' is nu '10 werkdagen' in plaats van 'triage'.",
                        "Formulier 'triage': De vraag 'Is dit een klacht of melding?' heet nu 'Is dit een klacht?'.");
        assertThat(versies.verschil(PROCES, van, van)).isEmpty();
        assertThat(versies.verschil(PROCES, van + 1, van)).hasSize(4);
    }

    @Test
    @DisplayName("given a new version that needs something of a case that a running one does not have, then it stays")
    void gegevenOntbreekt() {
        int van = achtergrond.versie();
        String kenmerk = spel.dienIn();
        new Modelwijziging()
                .vervang(
                        Proefwijzigingen.MODEL,
                        "camunda:candidateGroups=\"${triagegroep}\"",
                        "camunda:candidateGroups=\"${adviesgroep}\"")
                .plaats(modellen);

        assertThat(verhuis(van, van + 1).zinnen())
                .contains(
                        "1 zaak bleef op versie %d, omdat de groep of de naam van de stap 'Triage: waar hoort dit idee?' een gegeven gebruikt dat deze zaak niet heeft: %s."
                                .formatted(van, kenmerk));
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        assertThat(spel.stappen(kenmerk)).containsExactly("orientatie");
    }

    private Map<String, List<String>> groepenPerTaak(String agenda) {
        return agendaspel.open(agenda, "eersteToets").stream()
                .collect(java.util.stream.Collectors.toMap(
                        Task::getId,
                        taak -> taken.getIdentityLinksForTask(taak.getId()).stream()
                                .map(link -> String.valueOf(link.getGroupId()))
                                .toList()));
    }

    private List<Map<String, Object>> wachtstappen(String kenmerk) {
        return database.sql("select activiteit, proces, stap, begonnen_op, klaar_op, dagen, afgebroken from wachtstap"
                        + " where kenmerk = :kenmerk order by activiteit")
                .param("kenmerk", kenmerk)
                .query()
                .listOfRows();
    }

    private static int versieVan(String definitie) {
        return Integer.parseInt(definitie.split(":", 3)[1]);
    }

    private Verhuizing verhuis(int van, int naar) {
        Verhuizing begin = verhuizingen.uitvoeren(PROCES, van, naar, "Nieuwe werkwijze.", "proceseigenaar");
        achtergrond.werkAf();
        return verhuizingen.een(begin.nummer()).orElseThrow();
    }

    private long zaken(int versie) {
        return versies.van(PROCES).stream()
                .filter(een -> een.versie() == versie)
                .mapToLong(Procesversie::zaken)
                .sum();
    }

    private List<String> groepenMetRecht(Task taak) {
        return rechten.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(taak.getId()).list().stream()
                .map(Authorization::getGroupId)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private boolean zietTaak(String account, Task taak) {
        long[] gezien = new long[1];
        spel.als(
                account,
                () -> gezien[0] = taken.createTaskQuery().taskId(taak.getId()).count());
        return gezien[0] == 1;
    }

    private String formulier(Task taak) {
        try (var inhoud = formulieren.getDeployedTaskForm(taak.getId())) {
            return new String(inhoud.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
