package nl.wijkregie.modelbeheer.uitrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Reden;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Modelloket;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tegelijk;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A process owner changes files over REST while cases run; the same on each kind of database. */
@Toepassingstest
abstract class Uitrolproef {

    private static final String PROCES = "bpmn/initiatief.bpmn";
    private static final String FORMULIER = "forms/triage.form";

    @Autowired
    RepositoryService modellen;

    @Autowired
    Modelversies versies;

    @Autowired
    Spel spel;

    @LocalServerPort
    int poort;

    private Modelloket eigenaar;

    @BeforeEach
    void kom() {
        eigenaar = new Modelloket(poort, "procesbeheerder");
    }

    @Test
    @DisplayName("given a form that changed, then the processes that show it become new versions with it, and no other")
    void formulier() {
        Map<String, Integer> eerder = processen();
        String kenmerk = spel.dienIn();
        String anders = verander(FORMULIER, "\"Waar gaat het over?\"", "\"Waar gaat dit idee over?\"");

        Modelloket.Antwoord antwoord = eigenaar.stuur("Duidelijker vraag", Map.of("triage.form", anders));

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        assertThat(antwoord.json().path("deployedProcessDefinitions")).hasSize(1);
        Map<String, Integer> nu = processen();
        assertThat(nu.get("initiatief")).isEqualTo(eerder.get("initiatief") + 1);
        nu.remove("initiatief");
        eerder.remove("initiatief");
        assertThat(nu).isEqualTo(eerder);
        String levering = antwoord.json().path("id").asText();
        assertThat(modellen.getDeploymentResourceNames(levering))
                .contains(PROCES, FORMULIER, "forms/orientatie.form")
                .doesNotContain("bpmn/wijkagenda.bpmn");
        assertThat(levend(FORMULIER)).contains("Waar gaat dit idee over?");
        // The case that was there goes on, on its own version.
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        assertThat(spel.stappen(kenmerk)).containsExactly("orientatie");
    }

    @Test
    @DisplayName("given a version, then it tells who, when, why, from where, and what it changed")
    void versie() {
        String anders = verander(PROCES, "Principebesluit nemen", "Principebesluit nemen en melden");

        String levering = eigenaar.stuur("Wens van het college", Map.of("C:\\modellen\\initiatief.bpmn", anders))
                .json()
                .path("id")
                .asText();

        Modelversie versie = versies.zoekBijLevering(levering).orElseThrow();
        assertThat(versie.stand()).isEqualTo(Versiestand.LIVE);
        assertThat(versie.bron()).isEqualTo(Bron.MODELER);
        assertThat(versie.door()).isEqualTo("procesbeheerder");
        assertThat(versie.reden()).isEqualTo("Wens van het college");
        assertThat(versie.bestanden()).containsExactly(PROCES);
        assertThat(versie).isEqualTo(versies.lijst(0, 1).get(0));
        Modelwijziging wijziging = versies.wijzigingen(versie.nummer()).get(0);
        assertThat(wijziging.voor().tekst()).doesNotContain("nemen en melden");
        assertThat(wijziging.na().tekst()).isEqualTo(anders);
        assertThat(modellen.createDeploymentQuery()
                        .deploymentId(levering)
                        .singleResult()
                        .getName())
                .isEqualTo("Wens van het college");
    }

    @Test
    @DisplayName("given files that are live already, then there is no new version")
    void ongewijzigd() {
        long leveringen = modellen.createDeploymentQuery().count();
        int aantal = versies.aantal();

        Modelloket.Antwoord antwoord =
                eigenaar.stuur("Nog een keer", Map.of("triage.form", levend(FORMULIER), PROCES, levend(PROCES)));

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        assertThat(modellen.createDeploymentQuery().count()).isEqualTo(leveringen);
        assertThat(versies.aantal()).isEqualTo(aantal);
    }

    @Test
    @DisplayName("given several mistakes, then all are told at once, by element, and nothing changes")
    void geweigerd() {
        long leveringen = modellen.createDeploymentQuery().count();
        String fout = verander(PROCES, "${berichtWijkregisseur}", "${zaakKoppelen}")
                .replace("camunda:formRef=\"triage\"", "camunda:formRef=\"trage\"");

        Modelloket.Antwoord antwoord = eigenaar.stuur("Proef", Map.of("initiatief.bpmn", fout));

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.zin())
                .startsWith("Uw wijziging is niet geplaatst. Er verandert niets.\n1. ")
                .contains("\n2. ", "ROE-B6", "Vul bij het formulier het id van de taak in: 'triage'.")
                .doesNotContain("org.", "Exception");
        assertThat(modellen.createDeploymentQuery().count()).isEqualTo(leveringen);
        assertThat(levend(PROCES)).doesNotContain("trage");
    }

    @Test
    @DisplayName("given files that are no models, two with one name, none, or no reason, then a sentence says so")
    void onjuist() {
        assertThat(eigenaar.stuur("Proef", Map.of("plaatje.png", "x")).zin()).contains("'plaatje.png' is geen model");
        Map<String, String> dubbel = Map.of("triage.form", "{}", "forms/triage.form", "{}");
        assertThat(eigenaar.stuur("Proef", dubbel).zin()).contains("twee bestanden met de naam 'forms/triage.form'");
        assertThat(eigenaar.stuur("Proef", Map.of()).zin()).contains("geen bestanden");
        Modelloket.Antwoord zonderReden = eigenaar.stuur(" ", Map.of("triage.form", levend(FORMULIER)));
        assertThat(zonderReden.status()).isEqualTo(400);
        assertThat(zonderReden.zin()).contains("waarom");
    }

    @Test
    @DisplayName(
            "given a reason that is longer than the page for versions takes, then it is refused here too and nothing changes")
    void langeReden() {
        long leveringen = modellen.createDeploymentQuery().count();
        String anders = verander(FORMULIER, "\"Waar gaat het over?\"", "\"Waar gaat dit verhaal over?\"");

        Modelloket.Antwoord antwoord = eigenaar.stuur("r".repeat(Reden.LANGSTE + 1), Map.of("triage.form", anders));

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.zin()).isEqualTo("Uw reden heeft 501 tekens. Maak hem korter: hoogstens 500.");
        assertThat(modellen.createDeploymentQuery().count()).isEqualTo(leveringen);
        assertThat(levend(FORMULIER)).doesNotContain("dit verhaal");
    }

    @Test
    @DisplayName("given somebody who is not of procesbeheer, the administrator too, then it is 403")
    void anderen() {
        for (String account : List.of("beheerder", "kcc", "manager")) {
            Modelloket.Antwoord antwoord =
                    new Modelloket(poort, account).stuur("Proef", Map.of("triage.form", levend(FORMULIER)));
            assertThat(antwoord.status()).as(account).isEqualTo(403);
            assertThat(antwoord.zin()).contains("Procesbeheer");
        }
    }

    @Test
    @DisplayName("given a version, then nobody takes it away, brings an old one back past the check, or changes it")
    void blijft() {
        Loket beheerder = new Loket(poort).als("beheerder");
        ProcessDefinition proces = modellen.createProcessDefinitionQuery()
                .processDefinitionKey("initiatief")
                .latestVersion()
                .singleResult();
        String levering = "/engine-rest/deployment/" + proces.getDeploymentId();
        String definitie = "/engine-rest/process-definition/" + proces.getId();
        long leveringen = modellen.createDeploymentQuery().count();

        assertThat(List.of(
                        beheerder
                                .stuur("DELETE", levering + "?cascade=true", null)
                                .status(),
                        beheerder
                                .stuur("DELETE", definitie + "?cascade=true", null)
                                .status(),
                        beheerder
                                .stuur("DELETE", "/engine-rest/process-definition/key/initiatief", null)
                                .status(),
                        beheerder
                                .stuur("PUT", definitie + "/history-time-to-live", "{\"historyTimeToLive\":1}")
                                .status(),
                        new Loket(poort)
                                .als("procesbeheerder")
                                .stuur("DELETE", levering, null)
                                .status()))
                .containsOnly(403);
        Loket.Antwoord opnieuw = beheerder.stuur("POST", levering + "/redeploy", "{}");
        assertThat(opnieuw.status()).as(opnieuw.tekst()).isEqualTo(400);
        assertThat(opnieuw.zin()).contains("opnieuw in te sturen");
        assertThat(modellen.createDeploymentQuery().count()).isEqualTo(leveringen);
    }

    @Test
    @DisplayName("given two deployments at the same moment, then both are live, one after the other")
    void tegelijk() throws Exception {
        int eerder = processen().get("initiatief");
        String formulier = verander("forms/orientatie.form", "\"type\": \"default\"", "\"type\" : \"default\"");
        String model = verander(PROCES, "Advies van de wijkregisseur", "Advies aan het college");

        List<Modelloket.Antwoord> antwoorden = Tegelijk.doe(List.of(
                () -> eigenaar.stuur("Formulier", Map.of("orientatie.form", formulier)),
                () -> eigenaar.stuur("Model", Map.of("initiatief.bpmn", model))));

        assertThat(antwoorden)
                .allSatisfy(antwoord ->
                        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200));
        assertThat(processen()).containsEntry("initiatief", eerder + 2);
        assertThat(levend("forms/orientatie.form")).isEqualTo(formulier);
        assertThat(levend(PROCES)).isEqualTo(model);
        ProcessDefinition nieuwste = modellen.createProcessDefinitionQuery()
                .processDefinitionKey("initiatief")
                .latestVersion()
                .singleResult();
        assertThat(new String(lees(nieuwste.getDeploymentId(), "forms/orientatie.form")))
                .isEqualTo(formulier);
        assertThat(new String(lees(nieuwste.getDeploymentId(), PROCES))).isEqualTo(model);
    }

    @Test
    @DisplayName("given a deployment in the middle of a hundred completions, then no case fails")
    void middenin() throws Exception {
        List<String> kenmerken =
                IntStream.range(0, 100).mapToObj(nummer -> spel.dienIn()).toList();
        String model = verander(PROCES, "Oriëntatie klaar", "Oriëntatie is klaar");
        List<Callable<List<Integer>>> daden = new ArrayList<>();
        for (int werker = 0; werker < 4; werker++) {
            List<String> deel = kenmerken.subList(25 * werker, 25 * (werker + 1));
            daden.add(() -> voltooi(deel));
        }
        daden.add(() -> List.of(
                eigenaar.stuur("Middenin", Map.of("initiatief.bpmn", model)).status()));

        List<List<Integer>> gedaan = Tegelijk.doe(daden);

        assertThat(gedaan.subList(0, 4))
                .allSatisfy(statussen -> assertThat(statussen).containsOnly(204));
        assertThat(gedaan.get(4)).containsExactly(200);
        assertThat(kenmerken)
                .allSatisfy(kenmerk -> assertThat(spel.stappen(kenmerk)).containsExactly("orientatie"));
    }

    private List<Integer> voltooi(List<String> kenmerken) {
        Loket kcc = new Loket(poort).als("kcc");
        return kenmerken.stream()
                .map(kenmerk -> kcc.voltooi(kcc.pakOp(kenmerk, "triage"), Spel.triage("inwonerinitiatief", "groen"))
                        .status())
                .toList();
    }

    private Map<String, Integer> processen() {
        Map<String, Integer> nieuwste = new TreeMap<>();
        modellen.createProcessDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(proces -> nieuwste.put(proces.getKey(), proces.getVersion()));
        return nieuwste;
    }

    private String verander(String naam, String oud, String nieuw) {
        String tekst = levend(naam);
        assertThat(tekst).contains(oud);
        return tekst.replace(oud, nieuw);
    }

    private String levend(String naam) {
        return versies.actief().stream()
                .filter(bestand -> bestand.naam().equals(naam))
                .map(Modelbestand::tekst)
                .findFirst()
                .orElseThrow();
    }

    private byte[] lees(String levering, String naam) throws java.io.IOException {
        try (var stroom = modellen.getResourceAsStream(levering, naam)) {
            return stroom.readAllBytes();
        }
    }
}
