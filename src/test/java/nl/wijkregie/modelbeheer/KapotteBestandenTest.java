package nl.wijkregie.modelbeheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.wijkregie.testsupport.Kapotbestand;
import nl.wijkregie.testsupport.Modelbestanden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every defect that we know of is refused, with the element and in words that the process owner understands. */
class KapotteBestandenTest {

    private static final Keuring KEURING = Proefkeuring.keuring();
    private static final Modelset ECHTE = Modelbestanden.echte();

    static Stream<Kapotbestand> kapot() {
        return Kapotbestand.alle().stream();
    }

    @Test
    @DisplayName("given the packaged models, forms and tables, then nothing is wrong with them")
    void echteBestanden() {
        assertThat(KEURING.keur(ECHTE).tekst()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kapot")
    @DisplayName("given a file with one defect, then it is refused for that defect")
    void geweigerd(Kapotbestand kapot) {
        Keuringsverslag verslag = KEURING.keurWijziging(ECHTE, kapot.tussen(ECHTE));

        assertThat(verslag.bevindingen()).as(verslag.tekst()).anySatisfy(bevinding -> {
            assertThat(bevinding.code()).isEqualTo(kapot.code());
            assertThat(bevinding.bestand()).isEqualTo(kapot.bestand().naam());
            assertThat(bevinding.element() == null ? "" : bevinding.element()).isEqualTo(kapot.element());
            assertThat(bevinding.zin()).contains(kapot.zegt());
        });
    }
}
