package nl.wijkregie.toetsstenen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** ROE-D1: an initiative that fails one toetssteen fails on that one only, and is told why. */
class ToetsstenenTest {

    private static final Orientatie GOED = new Orientatie(true, true, true, false, false, true, true, true);

    private final Toetsstenen toetsstenen = new Toetsstenen();

    static Stream<Arguments> eenReden() {
        return Stream.of(
                Arguments.of(
                        "ROE-D1 (1)",
                        "Past in het beleid",
                        new Orientatie(false, true, true, false, false, true, true, true),
                        "past niet in het beleid"),
                Arguments.of(
                        "ROE-D1 (2)",
                        "Draagvlak",
                        new Orientatie(true, false, true, false, false, true, true, true),
                        "genoeg mensen in de buurt achter uw idee"),
                Arguments.of(
                        "ROE-D1 (3)",
                        "Mensen en middelen",
                        new Orientatie(true, true, false, false, false, true, true, true),
                        "nog niet genoeg mensen of middelen"),
                Arguments.of(
                        "ROE-D1 (4a)",
                        "Algemeen belang",
                        new Orientatie(true, true, true, true, false, true, true, true),
                        "slecht voor het algemeen belang"),
                Arguments.of(
                        "ROE-D1 (4b)",
                        "Niet vooral een privébelang",
                        new Orientatie(true, true, true, false, true, true, true, true),
                        "vooral goed voor uzelf"),
                Arguments.of(
                        "ROE-D1 (4c)",
                        "Financieel haalbaar",
                        new Orientatie(true, true, true, false, false, false, true, true),
                        "kost meer geld"),
                Arguments.of(
                        "ROE-D1 (4d)",
                        "Juridisch haalbaar",
                        new Orientatie(true, true, true, false, false, true, false, true),
                        "mag niet volgens de wet"),
                Arguments.of(
                        "ROE-D1 (4e)",
                        "Praktisch haalbaar",
                        new Orientatie(true, true, true, false, false, true, true, false),
                        "in de praktijk niet uit te voeren"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("ROE-D1 one reason against makes the outcome negative, with that reason")
    @MethodSource("eenReden")
    void eenRedenTegen(String regel, String naam, Orientatie orientatie, String uitleg) {
        Toetsuitslag uitslag = toetsstenen.toets(orientatie);

        assertThat(uitslag.negatief()).isTrue();
        assertThat(uitslag.code()).isEqualTo("negatief");
        assertThat(uitslag.resultaten())
                .filteredOn(resultaat -> !resultaat.voldaan())
                .singleElement()
                .satisfies(resultaat -> {
                    assertThat(resultaat.regel()).isEqualTo(regel);
                    assertThat(resultaat.naam()).isEqualTo(naam);
                    assertThat(resultaat.uitleg()).contains(uitleg);
                });
        assertThat(uitslag.toelichting())
                .startsWith("We hebben uw idee getoetst. Het voldoet nog niet aan alle punten.")
                .containsSubsequence("nog niet in orde:\n- ", uitleg, "\nDit is wel in orde:\n- ");
    }

    @Test
    @DisplayName("ROE-D1 an initiative that passes all eight is positive, and the text says so point by point")
    void allesGoed() {
        Toetsuitslag uitslag = toetsstenen.toets(GOED);

        assertThat(uitslag.positief()).isTrue();
        assertThat(uitslag.code()).isEqualTo("positief");
        assertThat(uitslag.resultaten()).hasSize(8);
        assertThat(uitslag.toelichting())
                .startsWith("We hebben uw idee getoetst. Het voldoet aan alle punten:\n- Uw idee past in het beleid")
                .doesNotContain("niet in orde");
        assertThat(uitslag.toelichting().lines()).hasSize(9);
    }

    @Test
    @DisplayName("ROE-D1 an initiative that passes nothing gets no list of what is in order")
    void nietsGoed() {
        Toetsuitslag uitslag = toetsstenen.toets(new Orientatie(false, false, false, true, true, false, false, false));

        assertThat(uitslag.toelichting()).doesNotContain("wel in orde");
        assertThat(uitslag.toelichting().lines()).hasSize(9);
    }

    @Test
    @DisplayName("Another municipality can weigh with other toetsstenen, but not with none")
    void andereToetsstenen() {
        assertThat(new Toetsstenen(List.of(new Draagvlak()))
                        .toets(new Orientatie(false, true, false, true, true, false, false, false))
                        .positief())
                .isTrue();
        assertThatThrownBy(() -> new Toetsstenen(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
