package nl.wijkregie.werkplek.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Figures as a file for a spreadsheet. */
class CijfertabelTest {

    private static final List<Kolom> KOLOMMEN =
            List.of(new Kolom("wat", "Wat"), new Kolom("hoeveel", "Hoeveel; samen"));

    @Test
    @DisplayName("given figures, when they become a file, then a Dutch spreadsheet reads them as they are")
    void bestand() {
        Cijfertabel cijfers = new Cijfertabel(
                "Zin.",
                KOLOMMEN,
                List.of(
                        List.of(Cel.tekst("Café"), Cel.bedrag(1_234_567_05)),
                        List.of(Cel.dag(LocalDate.of(2026, 3, 2)), Cel.aantal(12_000)),
                        List.of(Cel.maand(YearMonth.of(2026, 3)), Cel.deel(1, 3))));

        assertThat(cijfers.bestand())
                .isEqualTo("\uFEFFWat;\"Hoeveel; samen\"\r\n"
                        + "Café;1234567,05\r\n"
                        + "2026-03-02;12000\r\n"
                        + "2026-03;33,3\r\n");
    }

    @Test
    @DisplayName("given a name that looks like a formula, when it becomes a file, then it stays text")
    void geenFormule() {
        Cijfertabel cijfers = new Cijfertabel(
                "Zin.", KOLOMMEN, List.of(List.of(Cel.tekst("=HYPERLINK(\"x\")"), Cel.tekst("@SUM;1"))));

        assertThat(cijfers.bestand()).contains("\"'=HYPERLINK(\"\"x\"\")\";\"'@SUM;1\"");
    }

    @Test
    @DisplayName("given nothing to show, when it becomes a file, then only the headings stand in it")
    void leeg() {
        assertThat(Cijfertabel.leeg("Niets.", KOLOMMEN).bestand()).isEqualTo("\uFEFFWat;\"Hoeveel; samen\"\r\n");
    }

    @Test
    @DisplayName("given figures, when a browser gets them, then people read Dutch and pictures get numbers")
    void inDeBrowser() throws Exception {
        ObjectMapper json = new ObjectMapper();

        assertThat(json.writeValueAsString(Cel.bedrag(1_250_50)))
                .isEqualTo("{\"tekst\":\"€ 1.250,50\",\"waarde\":1250.50}");
        assertThat(json.writeValueAsString(Cel.dag(LocalDate.of(2026, 12, 3))))
                .isEqualTo("{\"tekst\":\"3 december 2026\",\"waarde\":null}");
        assertThat(Cel.deel(0, 0).tekst()).isEqualTo("0,0 %");
    }
}
