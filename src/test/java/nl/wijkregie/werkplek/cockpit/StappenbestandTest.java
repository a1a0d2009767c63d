package nl.wijkregie.werkplek.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file with figures per step is safe to open. */
class StappenbestandTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|\"'=1+1\"",
                "+31|\"'+31\"",
                "@som|\"'@som\"",
                "Advies; of niet|\"Advies; of niet\"",
                "Het \"ja\"|\"Het \"\"ja\"\"\"",
                "Triage|Triage"
            })
    @DisplayName("given the name of a step, then no spreadsheet works it out or cuts it in two")
    void namen(String naam, String cel) {
        Stappenbeeld beeld = new Stappenbeeld(
                "p",
                "P",
                "2026-01",
                "2026-03",
                "",
                List.of(),
                List.of(new Stappenbeeld.Rij("s", naam, "Taak", "", 3, 2, 1, 4)),
                List.of());

        assertThat(Stappenbestand.tekst(beeld)).endsWith("\r\n" + cel + ";Taak;;3;2;1;4\r\n");
    }
}
