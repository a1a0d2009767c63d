package nl.wijkregie.portaal.snelheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@Toepassingstest
@TestPropertySource(
        properties = {
            "wijkregie.snelheid.per-minuut=3",
            "wijkregie.snelheid.per-uur=6",
            "server.forward-headers-strategy=native"
        })
class SnelheidAchterProxyTest {

    private static final String API = "/api/v1/initiatieven";

    @LocalServerPort
    int poort;

    @Test
    @DisplayName(
            "given a proxy that the administrator named, then each visitor behind it counts apart, whoever they say to be")
    void elkApart() {
        Loket bezoeker = new Loket(poort).met("X-Forwarded-For", "198.51.100.1");
        IntStream.range(0, 3).forEach(keer -> stuur(bezoeker));

        assertThat(stuur(bezoeker)).isEqualTo(429);
        assertThat(stuur(new Loket(poort).met("X-Forwarded-For", "203.0.113.9, 198.51.100.1")))
                .isEqualTo(429);
        assertThat(stuur(new Loket(poort).met("X-Forwarded-For", "198.51.100.2")))
                .isEqualTo(400);
    }

    private static int stuur(Loket bezoeker) {
        return bezoeker.post(API, Map.of()).status();
    }
}
