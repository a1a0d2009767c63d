package nl.wijkregie.portaal.site.wijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pictures of figures, drawn on the server")
class BalkTest {

    @Test
    @DisplayName("given parts of a whole, then they stand behind each other and fill the bar without a gap")
    void gestapeld() {
        Balk balk = Balk.gestapeld(
                1000,
                List.of(
                        new Balk.Waarde("besteed", 333),
                        new Balk.Waarde("gereserveerd", 333),
                        new Balk.Waarde("vrij", 334),
                        new Balk.Waarde("vervallen", 0)));

        assertThat(balk.delen()).extracting(Balk.Deel::soort).containsExactly("besteed", "gereserveerd", "vrij");
        long plaats = 0;
        for (Balk.Deel deel : balk.delen()) {
            assertThat(deel.x()).isEqualTo(plaats);
            plaats += deel.breedte();
        }
        assertThat(plaats).isEqualTo(Balk.BREEDTE);
    }

    @Test
    @DisplayName("given a whole of nothing, then nothing is drawn")
    void leeg() {
        assertThat(Balk.gestapeld(0, List.of(new Balk.Waarde("vrij", 0))).delen())
                .isEmpty();
        assertThat(Balk.onderElkaar(0, List.of(new Balk.Waarde("besteed", 0))).delen())
                .isEmpty();
    }

    @Test
    @DisplayName("given values to compare, then the greatest is as wide as the bar and the smallest can be seen")
    void vergeleken() {
        Balk balk = Balk.onderElkaar(
                100_000, List.of(new Balk.Waarde("gereserveerd", 100_000), new Balk.Waarde("besteed", 1)));

        assertThat(balk.delen()).extracting(Balk.Deel::breedte).containsExactly((long) Balk.BREEDTE, 2L);
        assertThat(balk.delen()).extracting(Balk.Deel::y).containsExactly(0, 12);
        assertThat(balk.delen()).extracting(Balk.Deel::hoogte).containsOnly(12);
    }

    @Test
    @DisplayName("given a trend, then each year has its column, also one in which nothing happened")
    void staven() {
        Staven staven = Staven.van(List.of(0L, 5L, 10L), 10);

        assertThat(staven.staven()).extracting(Staven.Staaf::hoogte).containsExactly(1L, 20L, 40L);
        assertThat(staven.staven())
                .allSatisfy(staaf -> assertThat(staaf.y() + staaf.hoogte()).isEqualTo(Staven.HOOGTE));
        assertThat(Staven.van(List.of(0L, 0L), 0).staven())
                .extracting(Staven.Staaf::hoogte)
                .containsOnly(1L);
    }
}
