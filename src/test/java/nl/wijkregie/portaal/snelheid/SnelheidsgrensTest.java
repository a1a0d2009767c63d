package nl.wijkregie.portaal.snelheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import nl.wijkregie.testsupport.Testklok;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How often one sender may send")
class SnelheidsgrensTest {

    private static final String AFZENDER = "203.0.113.7";

    private final Testklok klok = new Testklok(LocalDateTime.of(2026, 3, 2, 9, 0));
    private final Snelheidsgrens grens = new Snelheidsgrens(new Snelheidsinstellingen(10, 60), klok);

    @Test
    @DisplayName("given ten times in a minute, when the eleventh comes, then it waits for the rest of the minute")
    void perMinuut() {
        assertThat(gelukt(10)).isEqualTo(10);
        klok.verder(Duration.ofSeconds(20));

        assertThat(grens.tel(AFZENDER)).contains(Duration.ofSeconds(40));
        assertThat(grens.wachttijd(AFZENDER)).contains(Duration.ofSeconds(40));
    }

    @Test
    @DisplayName("given a minute later, then ten more, and what was refused did not count")
    void volgendeMinuut() {
        assertThat(gelukt(25)).isEqualTo(10);
        klok.verder(Duration.ofMinutes(1));

        assertThat(gelukt(25)).isEqualTo(10);
    }

    @Test
    @DisplayName("given ten every minute, then sixty in the first hour, and sixty in the next")
    void perUur() {
        int eersteUur = 0;
        for (int minuut = 0; minuut < 60; minuut++) {
            eersteUur += gelukt(10);
            klok.verder(Duration.ofMinutes(1));
        }

        assertThat(eersteUur).isEqualTo(60);
        assertThat(gelukt(60)).isEqualTo(10);
    }

    @Test
    @DisplayName("given one who has to wait, then another does not")
    void ander() {
        gelukt(11);

        assertThat(grens.tel("203.0.113.8")).isEmpty();
    }

    @Test
    @DisplayName("given more wrong codes at once than allowed, then the surplus is paid off with longer waiting")
    void achteraf() {
        IntStream.range(0, 25).forEach(keer -> grens.telAchteraf(AFZENDER));
        klok.verder(Duration.ofMinutes(1));

        assertThat(grens.wachttijd(AFZENDER)).isPresent();
        klok.verder(Duration.ofMinutes(1));
        assertThat(grens.wachttijd(AFZENDER)).isEmpty();
    }

    private long gelukt(int keer) {
        return IntStream.range(0, keer)
                .filter(poging -> grens.tel(AFZENDER).isEmpty())
                .count();
    }
}
