package nl.wijkregie.modelbeheer.verhuizing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wijkregie.termijn.Taak;
import nl.wijkregie.testsupport.Modelwijziging;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happens to the work on a case that moves to another version; run on each kind of database. */
abstract class VerhuizingTests extends Verhuisopstelling {

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
    @DisplayName(
            "given a case that waits for the plan of the resident, when it moves, then it waits on as it was, with the"
                    + " same reminder day, and goes on when the plan comes")
    void wachten() {
        int van = achtergrond.versie();
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", new HashMap<>());
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
            "given a new version that asks further on what was never asked in a running case, then that case stays on its own")
    void gegevenOntbreekt() {
        int van = achtergrond.versie();
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        new Modelwijziging()
                .vervang(
                        "forms/triage.form",
                        "\"id\": \"vraag_dubbeleRol\",",
                        "\"id\": \"vraag_buurthulp\", \"key\": \"buurthulp\", \"label\": \"Helpt de buurt?\" }, {"
                                + " \"type\": \"checkbox\", \"id\": \"vraag_dubbeleRol\",")
                .vervang(Proefwijzigingen.MODEL, "${doorverwijzenOpbouwwerk}", "${buurthulp}")
                .plaats(modellen);

        assertThat(verhuis(van, van + 1).zinnen())
                .contains(
                        "1 zaak bleef op versie %d, omdat bij 'Hulp van de opbouwwerker?' straks het gegeven 'buurthulp' nodig is, en dat in deze zaak nooit is gevraagd: %s."
                                .formatted(van, kenmerk));
        assertThat(spel.stappen(kenmerk)).containsExactly("orientatie");
    }

    private Map<String, List<String>> groepenPerTaak(String agenda) {
        return agendaspel.open(agenda, "eersteToets").stream()
                .collect(Collectors.toMap(
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

    private List<String> groepenMetRecht(Task taak) {
        return rechten.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(taak.getId()).list().stream()
                .map(Authorization::getGroupId)
                .filter(Objects::nonNull)
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
            return new String(inhoud.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
