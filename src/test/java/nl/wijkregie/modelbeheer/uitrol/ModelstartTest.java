package nl.wijkregie.modelbeheer.uitrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is deployed at the start, and when nothing is. */
@Toepassingstest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModelstartTest {

    @Autowired
    RepositoryService modellen;

    @Autowired
    Modelstart start;

    @LocalServerPort
    int poort;

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
    @DisplayName("ROE-B6 given a model in a folder without the message to the wijkregisseur, then the start is refused")
    void geweigerd() throws IOException {
        kopieer();
        verander("${berichtWijkregisseur}", "${zaakKoppelen}");

        assertThatThrownBy(() -> start.neemOp(map))
                .isInstanceOf(RestException.class)
                .hasMessageContaining("bpmn/initiatief.bpmn")
                .hasMessageContaining("ROE-B6");
        assertThat(modellen.createDeploymentQuery().count()).isEqualTo(1);
    }

    @Test
    @Order(4)
    @DisplayName(
            "ROE-B6 given such a model that the process owner deploys by REST, then it is refused with the sentence")
    void geweigerdOverRest() throws IOException, InterruptedException {
        kopieer();
        verander("${berichtWijkregisseur}", "${zaakKoppelen}");
        String lichaam = "--grens\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nproef\r\n"
                + "--grens\r\nContent-Disposition: form-data; name=\"data\"; filename=\"bpmn/initiatief.bpmn\"\r\n"
                + "Content-Type: application/xml\r\n\r\n"
                + Files.readString(map.resolve("bpmn/initiatief.bpmn")) + "\r\n--grens--\r\n";

        HttpResponse<String> antwoord = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + poort + "/engine-rest/deployment/create"))
                                .header("Content-Type", "multipart/form-data; boundary=grens")
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString("procesbeheerder:wijkregie".getBytes()))
                                .POST(HttpRequest.BodyPublishers.ofString(lichaam))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(400);
        assertThat(antwoord.body()).contains("ROE-B6", "Doorgeleid").doesNotContain("org.", "Exception:");
        assertThat(modellen.createDeploymentQuery().count()).isEqualTo(1);
    }

    @Test
    @Order(5)
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
