package nl.wijkregie.betaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.wijkregie.gemeente.Gemeentebestand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds the mandate on payments (ROE-F4), and what a cell of the file for finance may hold. */
class BetaalrechtTest {

    private final Betaalrecht recht = new Betaalrecht(Gemeentebestand.lees("roermond", null));

    @Test
    @DisplayName("ROE-F4 the manager L&V releases, the substitute of the mandate only looks, nobody else does")
    void mandaat() {
        assertThat(recht.van("manager-lv", Set.of("management", "manager-lv"))).hasValueSatisfying(wie -> {
            assertThat(wie.functie()).isEqualTo("Manager Leefbaarheid & Veiligheid");
            assertThat(wie.mandaat()).isEqualTo("Manager Leefbaarheid & Veiligheid, mandaat wijkbudget");
        });
        assertThat(recht.van("manager-lv-2", Set.of("manager-lv"))).isPresent();
        assertThat(recht.van("x", Set.of("clustermanager-sociaal"))).isEmpty();
        assertThat(recht.magInzien(Set.of("clustermanager-sociaal"))).isTrue();
        assertThat(recht.magInzien(Set.of("manager-lv"))).isTrue();
        Set<String> anderen = Set.of("management", "wethouder-wijken", "clustermanager-bor", "camunda-admin");
        assertThat(recht.van("x", anderen)).isEmpty();
        assertThat(recht.magInzien(anderen)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Noor Akkerman | Noor Akkerman",
                "+31612345678 | '+31612345678",
                "@SUM(A1) | '@SUM(A1)",
                "-1+1 | '-1+1",
                "\uFF1D1+1 | '\uFF1D1+1",
                "Akkerman; Noor | \"Akkerman; Noor\"",
                "O\"Hara | \"O\"\"Hara\"",
                "750,00 | 750,00"
            },
            quoteCharacter = '\u0000')
    @DisplayName("given a text of a resident, then a spreadsheet never takes it for a formula or for more cells")
    void cel(String waarde, String verwacht) {
        String cel = Rekenblad.cel(waarde);
        assertThat(cel.replaceAll("^\"(.*)\"$", "$1").replace("\"\"", "\""))
                .isEqualTo(verwacht.replaceAll("^\"(.*)\"$", "$1").replace("\"\"", "\""));
        assertThat(cel.chars().filter(teken -> teken == ';').count() == 0 || cel.startsWith("\""))
                .isTrue();
    }

    @Test
    @DisplayName("given line ends and tabs before a sign, then they do not hide a formula")
    void celMetRegeleinde() {
        assertThat(Rekenblad.cel("\t\r\n=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(Rekenblad.cel("Noor\nAkkerman")).isEqualTo("Noor Akkerman");
    }
}
