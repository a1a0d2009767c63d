package nl.wijkregie.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
        classes = Proefwerkplek.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:werkplekhttp;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
class WerkplekHttpTest {

    private static final String BRIEFPAD = "/werkplek/brieven/" + Proefbronnen.BRIEF;

    @LocalServerPort
    private int poort;

    @Autowired
    private TaskService taken;

    @Autowired
    private ObjectMapper json;

    @Test
    @DisplayName("Without a login there is no case: 401")
    void zonderAanmelden() throws Exception {
        assertThat(new Websessie(poort).haal(dossierpad(taak("triage"))).statusCode())
                .isEqualTo(401);
        assertThat(new Websessie(poort).haal(BRIEFPAD).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("The KCC reads the case of its task, with contact data")
    void kccLeestZijnTaak() throws Exception {
        HttpResponse<String> antwoord = sessie("kcc", "tasklist").haal(dossierpad(taak("triage")));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
        JsonNode dossier = json.readTree(antwoord.body()).path("dossier");
        assertThat(dossier.at("/zaak/kenmerk").asText()).isEqualTo(Proefbronnen.KENMERK);
        assertThat(dossier.at("/zaak/ontvangenOp").asText()).startsWith("2026-03-02T09:05");
        assertThat(dossier.at("/contact/naam").asText()).isEqualTo(Proefbronnen.NAAM);
    }

    @Test
    @DisplayName("ROE-I2 the Kerngroep reads the case of its task, without personal data")
    void kerngroepZonderPersoonsgegevens() throws Exception {
        HttpResponse<String> antwoord = sessie("kerngroep", "tasklist").haal(dossierpad(taak("kerngroepAdvies")));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains(Proefbronnen.KENMERK).doesNotContain(Proefbronnen.NAAM);
    }

    @Test
    @DisplayName("A task of another function is not found: 404 with a Dutch sentence")
    void taakVanEenAnder() throws Exception {
        HttpResponse<String> antwoord = sessie("kerngroep", "tasklist").haal(dossierpad(taak("triage")));

        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(json.readTree(antwoord.body()).path("message").asText()).startsWith("Deze taak is niet gevonden.");
        assertThat(antwoord.body()).doesNotContain(Proefbronnen.KENMERK);
    }

    @Test
    @DisplayName("Who has no Tasklist gets no case: 403 with a Dutch sentence")
    void zonderTakenlijst() throws Exception {
        HttpResponse<String> antwoord = sessie("procesbeheerder", "cockpit").haal(dossierpad(taak("triage")));

        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.body()).contains("takenlijst").doesNotContain(Proefbronnen.KENMERK);
    }

    @Test
    @DisplayName("A task of a process without a case says so")
    void taakZonderZaak() throws Exception {
        TaskQuery zonderKenmerk = taken.createTaskQuery().taskDefinitionKey("triage");
        String taak = zonderKenmerk.list().stream()
                .map(gevonden -> gevonden.getId())
                .filter(id -> !id.equals(taak("triage")))
                .findFirst()
                .orElseThrow();

        HttpResponse<String> antwoord = sessie("kcc", "tasklist").haal(dossierpad(taak));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(json.readTree(antwoord.body()).path("dossier").isNull()).isTrue();
        assertThat(antwoord.body()).contains("Bij deze taak hoort geen zaak.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wijkregie-dossier/static/app/plugin.js", "wijkregie-dossier/static/app/pagina.js"})
    @DisplayName("Tasklist finds the tab: its plugin is registered, and each file that another one asks for is served")
    void tabbladIsErbij(String begin) throws Exception {
        Websessie kcc = sessie("kcc", "tasklist");
        Deque<URI> teHalen = new ArrayDeque<>(List.of(URI.create("/camunda/api/tasklist/plugin/" + begin)));
        Set<URI> gehaald = new HashSet<>();

        assertThat(kcc.haal("/camunda/app/tasklist/default/").body()).contains("wijkregie-dossier");
        while (!teHalen.isEmpty()) {
            URI bestand = teHalen.pop();
            if (gehaald.add(bestand)) {
                HttpResponse<String> antwoord = kcc.haal(bestand.toString());
                assertThat(antwoord.statusCode()).as(bestand.toString()).isEqualTo(200);
                Pattern.compile("from '([^']+)'")
                        .matcher(antwoord.body())
                        .results()
                        .forEach(deel -> teHalen.push(bestand.resolve(deel.group(1))));
            }
        }
        assertThat(gehaald).hasSizeGreaterThan(8);
    }

    @Test
    @DisplayName("The letter is shown escaped to who handles the case, and printing is recorded with the token only")
    void briefAfdrukken() throws Exception {
        Websessie kcc = sessie("kcc", "tasklist");
        HttpResponse<String> pagina = kcc.haal(BRIEFPAD);

        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(pagina.body())
                .contains(Proefbronnen.NAAM, "2 maart 2026", "&lt;b&gt;ontvangen&lt;/b&gt;")
                .doesNotContain("<b>ontvangen");
        assertThat(pagina.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(kcc.stuur(BRIEFPAD + "/afgedrukt", "").statusCode()).isEqualTo(403);
        assertThat(kcc.haal(BRIEFPAD).body()).contains("nog niet afgedrukt");

        String token = pagina.body().replaceAll("(?s).*name=\"xsrf-token\" content=\"([^\"]+)\".*", "$1");
        assertThat(kcc.stuur(BRIEFPAD + "/afgedrukt", token).statusCode()).isEqualTo(200);
        assertThat(kcc.haal(BRIEFPAD).body()).contains("Deze brief is afgedrukt op 4 maart 2026.");
    }

    @Test
    @DisplayName("ROE-I2 a letter stays closed to the Kerngroep, also with a task of the case, and to another cluster")
    void briefVoorAnderenDicht() throws Exception {
        assertThat(sessie("kerngroep", "tasklist").haal(BRIEFPAD).statusCode()).isEqualTo(404);
        assertThat(sessie("vakambtenaar-vth", "tasklist").haal(BRIEFPAD).statusCode())
                .isEqualTo(404);
        assertThat(sessie("wijkregisseur1", "tasklist").haal(BRIEFPAD).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("The case's cluster and the wijkregisseur of the wijk may open its letters")
    void briefVoorClusterEnWijkregisseur() throws Exception {
        assertThat(sessie("vakambtenaar-bor", "tasklist").haal(BRIEFPAD).statusCode())
                .isEqualTo(200);
        assertThat(sessie("wijkregisseur4", "tasklist").haal(BRIEFPAD).statusCode())
                .isEqualTo(200);
    }

    private Websessie sessie(String account, String app) throws Exception {
        return new Websessie(poort).aangemeld(account, app);
    }

    private String taak(String stap) {
        return taken.createTaskQuery()
                .taskDefinitionKey(stap)
                .processInstanceBusinessKey(Proefbronnen.KENMERK)
                .singleResult()
                .getId();
    }

    private static String dossierpad(String taak) {
        return "/camunda/api/tasklist/plugin/wijkregie-dossier/default/taak/" + taak;
    }
}
