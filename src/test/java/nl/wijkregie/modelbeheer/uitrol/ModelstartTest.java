package nl.wijkregie.modelbeheer.uitrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wijkregie.Wijkregie;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Modelbestanden;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is deployed at the start, and when nothing is. */
@Toepassingstest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModelstartTest {

    @Autowired
    RepositoryService modellen;

    @Autowired
    Modelstart start;

    @Autowired
    Modelversies versies;

    @Autowired
    Modelgezondheid gezondheid;

    @Autowired
    JdbcClient database;

    @TempDir
    Path map;

    @Test
    @Order(1)
    @DisplayName("given the first start, then all models and forms are deployed under names that tell their folder")
    void namen() {
        Deployment enige = modellen.createDeploymentQuery().singleResult();

        assertThat(modellen.getDeploymentResourceNames(enige.getId()))
                .allMatch(naam ->
                        naam.matches("(bpmn/[A-Za-z]+\\.(bpmn|dmn|voorbeelden\\.yaml))|(forms/[A-Za-z]+\\.form)"))
                .contains(
                        "bpmn/initiatief.bpmn",
                        "bpmn/triage.dmn",
                        "bpmn/beleidsterrein.dmn",
                        "forms/triage.form",
                        "forms/ideeIngediend.form");
    }

    @Test
    @Order(2)
    @DisplayName("given an unchanged restart, then nothing is deployed")
    void ongewijzigd() {
        start.start();
        start.neemOp(null);

        assertThat(modellen.createDeploymentQuery().count()).isEqualTo(1);
        assertThat(modellen.createProcessDefinitionQuery().list())
                .extracting(ProcessDefinition::getVersion)
                .containsOnly(1);
    }

    @Test
    @Order(3)
    @DisplayName("given the same models in a folder, as unpacked from the jar, then nothing is deployed")
    void zelfdeInEenMap() throws IOException {
        kopieer();

        start.neemOp(map);

        assertThat(modellen.createDeploymentQuery().count()).isEqualTo(1);
    }

    @Test
    @Order(4)
    @DisplayName("ROE-B6 given a model in a folder without the message to the wijkregisseur, then what was live stays")
    void geweigerd() throws IOException {
        kopieer();
        verander("${berichtWijkregisseur}", "${zaakKoppelen}");

        start.neemOp(map);

        assertThat(modellen.createDeploymentQuery().count()).isEqualTo(1);
        assertThat(gezondheid().get("nietOpgenomen").toString()).contains("bpmn/initiatief.bpmn", "ROE-B6");
        assertThat(gezondheid().get("bevindingen")).asList().isEmpty();
    }

    @Test
    @Order(5)
    @DisplayName("ROE-B6 given a first start with such a model, then the application does not start and says why")
    void eersteStart() throws IOException {
        kopieer();
        verander("${berichtWijkregisseur}", "${zaakKoppelen}");
        Databases.Testdatabase leeg = Databases.H2.leeg();

        assertThatThrownBy(() -> new SpringApplicationBuilder(Wijkregie.class)
                        .profiles("demo")
                        .run(
                                "--spring.datasource.url=" + leeg.url(),
                                "--server.port=0",
                                "--wijkregie.modellen=" + map,
                                "--wijkregie.voorbeelden=false",
                                "--wijkregie.volgcode.geheim=een-geheim-van-minstens-32-tekens-voor-tests",
                                "--camunda.bpm.job-execution.enabled=false"))
                .rootCause()
                .hasMessageContaining("Uw wijziging is niet geplaatst")
                .hasMessageContaining("ROE-B6");
    }

    @Test
    @Order(6)
    @DisplayName("given changed models in the folder wijkregie.modellen, then these are deployed as a new version")
    void eigenMap() throws IOException {
        kopieer();
        verander("Principebesluit nemen", "Principebesluit nemen en uitleggen");

        start.neemOp(map);

        ProcessDefinition nieuw = modellen.createProcessDefinitionQuery()
                .processDefinitionKey("initiatief")
                .latestVersion()
                .singleResult();
        assertThat(nieuw.getVersion()).isEqualTo(2);
        assertThat(nieuw.getResourceName()).isEqualTo("bpmn/initiatief.bpmn");
        assertThat(new String(modellen.getProcessModel(nieuw.getId()).readAllBytes(), StandardCharsets.UTF_8))
                .contains("Principebesluit nemen en uitleggen");
    }

    @Test
    @Order(7)
    @DisplayName("given a change that a process owner made, then a restart keeps it")
    void blijft() {
        Modelbestand formulier = anders("forms/triage.form", "Waar gaat het over?", "Waar gaat dit idee over?");
        versies.dienIn(List.of(formulier), "procesbeheerder", "Duidelijker vraag", Bron.MODELER);
        int aantal = versies.aantal();

        start.neemOp(null);

        assertThat(versies.aantal()).isEqualTo(aantal + 1);
        assertThat(versies.lijst(0, 1).get(0).bestanden()).containsExactly("bpmn/initiatief.bpmn");
        assertThat(versies.actief()).contains(formulier);
        assertThat(versies.overgeslagen()).isEmpty();
    }

    @Test
    @Order(8)
    @DisplayName(
            "given a file that program and process owner both changed, then his stays, and it is told until he decides")
    void botsing() throws IOException {
        kopieer();
        Path bestand = map.resolve("forms/triage.form");
        Files.writeString(bestand, Files.readString(bestand).replace("Waar gaat het over?", "Waarover gaat het?"));
        int aantal = versies.aantal();

        start.neemOp(map);
        start.neemOp(map);

        assertThat(versies.aantal()).isEqualTo(aantal);
        assertThat(versies.overgeslagen()).containsExactly("forms/triage.form");
        assertThat(gezondheid().get("overgeslagen").toString()).contains("forms/triage.form");
        Modelbestand samen = anders("forms/triage.form", "Waar gaat dit idee over?", "Waarover gaat dit idee?");
        versies.dienIn(List.of(samen), "procesbeheerder", "Beide samen", Bron.MODELER);
        assertThat(versies.overgeslagen()).isEmpty();
        start.neemOp(map);
        assertThat(versies.actief()).contains(samen);
    }

    @Test
    @Order(3)
    @DisplayName("given models from before versions were kept, then they are taken over as the first version")
    void overname() {
        database.sql("delete from modelbestand").update();
        database.sql("delete from modelversie_bestand").update();
        database.sql("delete from modelversie").update();
        database.sql("delete from modelherkomst").update();
        long leveringen = modellen.createDeploymentQuery().count();

        start.neemOp(null);

        assertThat(versies.lijst(0, 9).get(versies.aantal() - 1).reden()).contains("het bijhouden van versies begon");
        assertThat(versies.actief()).hasSameSizeAs(Modelbestanden.lijst());
        assertThat(modellen.createDeploymentQuery().count()).isEqualTo(leveringen);
    }

    private Modelbestand anders(String naam, String oud, String nieuw) {
        Modelbestand nu = versies.actief().stream()
                .filter(bestand -> bestand.naam().equals(naam))
                .findFirst()
                .orElseThrow();
        assertThat(nu.tekst()).contains(oud);
        return new Modelbestand(naam, nu.tekst().replace(oud, nieuw).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> gezondheid() {
        assertThat(gezondheid.health().getStatus()).isEqualTo(Status.UP);
        return gezondheid.health().getDetails();
    }

    private void verander(String oud, String nieuw) throws IOException {
        Path bestand = map.resolve("bpmn/initiatief.bpmn");
        String tekst = Files.readString(bestand);
        assertThat(tekst).contains(oud);
        Files.writeString(bestand, tekst.replace(oud, nieuw));
    }

    private void kopieer() throws IOException {
        Deployment eerste = modellen.createDeploymentQuery()
                .orderByDeploymentTime()
                .asc()
                .list()
                .get(0);
        for (String naam : modellen.getDeploymentResourceNames(eerste.getId())) {
            Path doel = map.resolve(naam);
            Files.createDirectories(doel.getParent());
            Files.copy(
                    new ByteArrayInputStream(
                            modellen.getResourceAsStream(eerste.getId(), naam).readAllBytes()),
                    doel);
        }
    }
}
