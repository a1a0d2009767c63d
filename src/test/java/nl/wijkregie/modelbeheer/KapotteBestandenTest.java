package nl.wijkregie.modelbeheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.testsupport.Kapotbestand;
import nl.wijkregie.testsupport.Modelbestanden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every defect that we know of is refused, with the element and in words that the process owner understands. */
class KapotteBestandenTest {

    private static final Keuring KEURING = Proefkeuring.keuring();
    private static final Modelset ECHTE = Modelbestanden.echte();

    private static Map<String, Keuringsverslag> verslagen;

    /** All together, because each takes a fifth of a second and the check may run on several threads. */
    @BeforeAll
    static void keur() {
        verslagen = Kapotbestand.alle().parallelStream()
                .collect(Collectors.toConcurrentMap(
                        Kapotbestand::bron, kapot -> KEURING.keurWijziging(ECHTE, kapot.tussen(ECHTE))));
    }

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
        Keuringsverslag verslag = verslagen.get(kapot.bron());

        assertThat(verslag.bevindingen()).as(verslag.tekst()).anySatisfy(bevinding -> {
            assertThat(bevinding.code()).isEqualTo(kapot.code());
            assertThat(bevinding.bestand()).isEqualTo(kapot.bestand().naam());
            assertThat(bevinding.element() == null ? "" : bevinding.element()).isEqualTo(kapot.element());
            assertThat(bevinding.zin()).contains(kapot.zegt());
        });
    }
}
