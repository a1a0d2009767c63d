package nl.wijkregie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.wijkregie.testsupport.Geldzaken;
import nl.wijkregie.testsupport.Spel;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * ROE-F8: the application is killed while approvals come in. What was acknowledged is in the books; nothing is in there
 * twice; the rest can be approved after a new start.
 */
class OnderbrokenAkkoordenTest {

    private static final int ZAKEN = 200;
    private static final int BEVESTIGD_VOOR_HET_EINDE = 60;
    private static final List<String> WIJKEN = List.of(
            "centrum",
            "herten",
            "swalmen",
            "asenray",
            "maasniel",
            "roermond-oost",
            "donderberg",
            "hoogvonderen",
            "roermond-zuid");

    @TempDir
    Path map;

    private Process toepassing;

    @AfterEach
    void stop() {
        if (toepassing != null) {
            toepassing.destroyForcibly();
        }
    }

    @Test
    @DisplayName("ROE-F8 given 200 approvals, when the JVM is killed in the middle and started again, then every"
            + " acknowledged approval has its entry and no case has two")
    void kill() throws Exception {
        Map<String, String> taken = bereidVoor();
        int poort = vrijePoort();
        start(poort);
        Set<String> bevestigd = ConcurrentHashMap.newKeySet();

        keurGoed(poort, taken, bevestigd, BEVESTIGD_VOOR_HET_EINDE);

        Map<String, Integer> naEinde = reserveringen();
        assertThat(bevestigd).hasSizeBetween(BEVESTIGD_VOOR_HET_EINDE, ZAKEN - 1);
        assertThat(naEinde.keySet()).containsAll(bevestigd);
        assertThat(naEinde.values()).containsOnly(1);

        start(poort);
        Map<String, String> rest = new LinkedHashMap<>(taken);
        rest.keySet().removeAll(naEinde.keySet());
        assertThat(rest).isNotEmpty();
        keurGoed(poort, rest, bevestigd, Integer.MAX_VALUE);
        assertThat(get(poort, "/actuator/health").body()).contains("\"status\":\"UP\"");
        toepassing.destroyForcibly().waitFor(30, TimeUnit.SECONDS);

        assertThat(bevestigd).containsAll(rest.keySet());
        Map<String, Integer> aanHetEinde = reserveringen();
        assertThat(aanHetEinde.keySet()).containsExactlyInAnyOrderElementsOf(taken.keySet());
        assertThat(aanHetEinde.values()).containsOnly(1);
    }

    /** Task by kenmerk; each is claimed by the manager already. */
    private Map<String, String> bereidVoor() {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        Wijkregie.class, Spel.class, Geldzaken.class)
                .web(WebApplicationType.SERVLET)
                .run(instellingen(0).toArray(String[]::new))) {
            Geldzaken geldzaken = context.getBean(Geldzaken.class);
            Spel spel = context.getBean(Spel.class);
            TaskService service = context.getBean(TaskService.class);
            Map<String, String> taken = new LinkedHashMap<>();
            for (int nummer = 0; nummer < ZAKEN; nummer++) {
                String kenmerk = geldzaken.bijAkkoord(WIJKEN.get(nummer % WIJKEN.size()), 10_00 + nummer);
                Task taak = spel.taak(kenmerk, "akkoordWijkbudget");
                service.setAssignee(taak.getId(), "manager-lv");
                taken.put(kenmerk, taak.getId());
            }
            return taken;
        }
    }

    private List<String> instellingen(int poort) {
        return List.of(
                "--server.port=" + poort,
                "--spring.datasource.url=" + adres(),
                "--wijkregie.voorbeelden=false",
                "--wijkregie.termijnbewaking.aan=false",
                "--wijkregie.volgcode.geheim=een-geheim-van-minstens-32-tekens-voor-tests",
                "--camunda.bpm.job-execution.enabled=false",
                "--spring.main.banner-mode=off");
    }

    private String adres() {
        return "jdbc:h2:file:" + map.resolve("boeken") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=30000";
    }

    private void start(int poort) throws IOException {
        List<String> opdracht = new ArrayList<>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx600m", "-cp", klassenpad(), Wijkregie.class.getName()));
        opdracht.addAll(instellingen(poort));
        toepassing = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(map.resolve("uitvoer.log").toFile())
                .start();
        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> toepassing.isAlive() && isOp(poort));
    }

    private static String klassenpad() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .replace(';', File.pathSeparatorChar);
    }

    private boolean isOp(int poort) {
        try {
            return get(poort, "/actuator/health").statusCode() == 200;
        } catch (IOException nogNiet) {
            return false;
        }
    }

    /** Approves from four browsers at once, and kills the application when so many were acknowledged. */
    private void keurGoed(int poort, Map<String, String> taken, Set<String> bevestigd, int einde) throws Exception {
        Queue<Map.Entry<String, String>> rij = new ConcurrentLinkedQueue<>(taken.entrySet());
        ExecutorService browsers = Executors.newFixedThreadPool(4);
        List<Future<Object>> gedaan = new ArrayList<>();
        for (int browser = 0; browser < 4; browser++) {
            gedaan.add(browsers.submit(() -> {
                for (Map.Entry<String, String> taak = rij.poll(); taak != null; taak = rij.poll()) {
                    if (!keurGoed(poort, taak.getValue())) {
                        return null;
                    }
                    bevestigd.add(taak.getKey());
                    if (bevestigd.size() >= einde) {
                        toepassing.destroyForcibly();
                    }
                }
                return null;
            }));
        }
        browsers.shutdown();
        assertThat(browsers.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        for (Future<Object> browser : gedaan) {
            browser.get();
        }
        if (einde < Integer.MAX_VALUE) {
            assertThat(toepassing.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** False when the application no longer answers: then nothing is known of this approval. */
    private static boolean keurGoed(int poort, String taak) throws Exception {
        Map<String, Object> variabelen = new LinkedHashMap<>();
        Geldzaken.akkoord().forEach((naam, waarde) -> variabelen.put(naam, Map.of("value", waarde)));
        HttpRequest verzoek = verzoek(poort, "/engine-rest/task/" + taak + "/submit-form")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        new ObjectMapper().writeValueAsString(Map.of("variables", variabelen))))
                .build();
        try {
            HttpResponse<String> antwoord =
                    HttpClient.newHttpClient().send(verzoek, HttpResponse.BodyHandlers.ofString());
            assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(204);
            return true;
        } catch (IOException weg) {
            return false;
        }
    }

    private static HttpResponse<String> get(int poort, String pad) throws IOException {
        try {
            return HttpClient.newHttpClient()
                    .send(verzoek(poort, pad).GET().build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IOException(onderbroken);
        }
    }

    private static HttpRequest.Builder verzoek(int poort, String pad) {
        String wie = java.util.Base64.getEncoder().encodeToString("manager-lv:wijkregie".getBytes());
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Basic " + wie);
    }

    /** How many reservations each case has in the books, read from the file itself. */
    private Map<String, Integer> reserveringen() {
        Map<String, Integer> gevonden = new LinkedHashMap<>();
        JdbcClient.create(new DriverManagerDataSource(adres(), "sa", ""))
                .sql("select kenmerk, count(*) as aantal from boeking where soort = 'reservation' group by kenmerk")
                .query((rij, nummer) -> gevonden.put(rij.getString("kenmerk"), rij.getInt("aantal")))
                .list();
        return gevonden;
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket poort = new ServerSocket(0)) {
            return poort.getLocalPort();
        }
    }
}
