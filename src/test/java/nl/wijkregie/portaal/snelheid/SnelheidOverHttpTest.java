package nl.wijkregie.portaal.snelheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@Toepassingstest
@TestPropertySource(properties = {"wijkregie.snelheid.per-minuut=3", "wijkregie.snelheid.per-uur=6"})
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Who sends too often, or tries codes, has to wait")
class SnelheidOverHttpTest {

    private static final String API = "/api/v1/initiatieven";
    private static final Map<String, Object> LEEG = Map.of();

    @LocalServerPort
    int poort;

    @Autowired
    Testklok klok;

    private Loket inwoner;

    @BeforeEach
    void nieuwUur() {
        klok.verder(Duration.ofHours(3));
        inwoner = new Loket(poort);
    }

    @Test
    @DisplayName(
            "given three requests in a minute, when a fourth comes, then 429 in Dutch with Retry-After, and a minute later not")
    void api() {
        IntStream.range(0, 3)
                .forEach(keer -> assertThat(inwoner.post(API, LEEG).status()).isEqualTo(400));
        klok.verder(Duration.ofSeconds(15));

        var teVaak = inwoner.post(API, LEEG);

        assertThat(teVaak.status()).isEqualTo(429);
        assertThat(teVaak.kop("Retry-After")).isEqualTo("45");
        assertThat(teVaak.kop("Content-Type")).startsWith("application/problem+json");
        assertThat(teVaak.kop("API-Version")).isNotEmpty();
        assertThat(teVaak.zin()).contains("Wacht even");
        klok.verder(Duration.ofSeconds(45));
        assertThat(inwoner.post(API, LEEG).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("given six requests in an hour, when a seventh comes, then the wait is until the hour is over")
    void perUur() {
        IntStream.range(0, 3).forEach(keer -> inwoner.post(API, LEEG));
        klok.verder(Duration.ofMinutes(1));
        IntStream.range(0, 3).forEach(keer -> inwoner.post(API, LEEG));
        klok.verder(Duration.ofMinutes(9));

        assertThat(inwoner.post(API, LEEG).kop("Retry-After"))
                .isEqualTo(Long.toString(Duration.ofMinutes(50).toSeconds()));
    }

    @Test
    @DisplayName(
            "given a form of the site, then the fourth gives a Dutch page with the headers of the site, and reading goes on")
    void site() {
        IntStream.range(0, 3).forEach(keer -> inwoner.stuur("POST", "/indienen", ""));

        var teVaak = inwoner.stuur("POST", "/indienen", "");

        assertThat(teVaak.status()).isEqualTo(429);
        assertThat(teVaak.kop("Retry-After")).isEqualTo("60");
        assertThat(teVaak.kop("Content-Type")).startsWith("text/html");
        assertThat(teVaak.kop("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(teVaak.kop("Cache-Control")).contains("no-store");
        assertThat(teVaak.tekst()).contains("lang=\"nl\"", "Wacht een minuut");
        assertThat(inwoner.get("/").status()).isEqualTo(200);
        assertThat(inwoner.get("/api/v1/gemeente").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("ROE-A5 given three wrong codes, when a fourth is tried, then 429, right or wrong")
    void codes() {
        IntStream.range(0, 3)
                .forEach(keer -> assertThat(inwoner.get(API + "/INI-2026-1?volgcode=fout" + keer)
                                .status())
                        .isEqualTo(404));

        var teVaak = inwoner.get(API + "/INI-2026-1?volgcode=goed");

        assertThat(teVaak.status()).isEqualTo(429);
        assertThat(teVaak.kop("Cache-Control")).contains("no-store");
        assertThat(inwoner.get("/api/v1/gemeente").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("given staff who work fast, then they do not wait")
    void medewerkers() {
        Loket kcc = inwoner.als("kcc");
        IntStream.range(0, 8)
                .forEach(keer ->
                        assertThat(kcc.post("/engine-rest/task", LEEG).status()).isNotEqualTo(429));
    }

    @Test
    @DisplayName(
            "given a sender who says to be others, then he is one sender all the same, and the log says once that nobody"
                    + " believes it, without an address")
    void doorgegeven(CapturedOutput uitvoer) {
        IntStream.range(0, 3)
                .forEach(keer ->
                        inwoner.met("X-Forwarded-For", "198.51.100." + keer).post(API, LEEG));

        assertThat(inwoner.met("X-Forwarded-For", "198.51.100.99")
                        .post(API, LEEG)
                        .status())
                .isEqualTo(429);
        assertThat(uitvoer.getOut()).doesNotContain("198.51.100");
        assertThat(uitvoer.getOut().split("forward-headers-strategy", -1)).hasSize(2);
    }
}
