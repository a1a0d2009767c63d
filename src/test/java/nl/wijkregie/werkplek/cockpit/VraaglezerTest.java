package nl.wijkregie.werkplek.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Set;
import nl.wijkregie.gemeente.Gemeentebestand;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.werkplek.Cijferrecht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody asks of the figures, and what is refused with a sentence that says what to do. */
class VraaglezerTest {

    private static final Cijferrecht ALLES = new Cijferrecht(true, true, Set.of("centrum", "swalmen"));
    private static final Cijferrecht EIGEN = new Cijferrecht(true, true, Set.of("centrum"));

    private Vraaglezer lezer;

    @BeforeEach
    void begin() {
        lezer = new Vraaglezer(
                Gemeentebestand.lees("roermond", null), new Testklok(LocalDateTime.of(2026, 3, 2, 9, 0)));
    }

    @Test
    @DisplayName(
            "given nothing chosen, then it is about all wijken of the reader, the last twelve months and this year")
    void nietsGekozen() {
        Paneelvraag vraag = lezer.lees(new MultivaluedHashMap<>(), ALLES);

        assertThat(vraag.zaken().wijken()).isEqualTo(ALLES.wijken());
        assertThat(vraag.zaken().soort()).isNull();
        assertThat(vraag.zaken().van()).isEqualTo(YearMonth.of(2025, 4));
        assertThat(vraag.zaken().tot()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(vraag.jaar()).isEqualTo(2026);
    }

    @Test
    @DisplayName("given a choice, then it is about that choice")
    void gekozen() {
        Paneelvraag vraag = lezer.lees(velden("centrum", "verzoek", "2023-01", "2025-12", "2024"), ALLES);

        assertThat(vraag.zaken().wijken()).containsExactly("centrum");
        assertThat(vraag.zaken().soort()).isEqualTo("verzoek");
        assertThat(vraag.zaken().van()).isEqualTo(YearMonth.of(2023, 1));
        assertThat(vraag.jaar()).isEqualTo(2024);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @DisplayName("given a choice that cannot be, then it is refused with what to do")
    @CsvSource({
        "nergens, '', '', '', '', Kies een wijk uit de lijst.",
        "'', klacht, '', '', '', Kies een soort uit de lijst.",
        "'', '', 2026-13, '', '', 'Vul een jaar en een maand in, zoals 2026-03.'",
        "'', '', 26-1, '', '', 'Vul een jaar en een maand in, zoals 2026-03.'",
        "'', '', '', maart, '', 'Vul een jaar en een maand in, zoals 2026-03.'",
        "'', '', 2026-02, 2026-01, '', Kies een eerdere eerste maand.",
        "'', '', 2023-01, 2026-01, '', Kies een kortere periode.",
        "'', '', '', '', 26, 'Vul een jaar van vier cijfers in, zoals 2026.'",
        "'', '', '', '', 99999999999, 'Vul een jaar van vier cijfers in, zoals 2026.'"
    })
    void onjuist(String wijk, String soort, String van, String tot, String jaar, String zin) {
        assertThatThrownBy(() -> lezer.lees(velden(wijk, soort, van, tot, jaar), ALLES))
                .isInstanceOf(OnjuisteVraag.class)
                .hasMessageEndingWith(zin);
    }

    @Test
    @DisplayName("ROE-H2 given a wijkregisseur, when he asks of another wijk, then it is refused")
    void andereWijk() {
        assertThatThrownBy(() -> lezer.lees(velden("swalmen", "", "", "", ""), EIGEN))
                .isInstanceOf(OnjuisteVraag.class)
                .hasMessageStartingWith("U ziet alleen cijfers van uw eigen wijken.");
    }

    private static MultivaluedHashMap<String, String> velden(
            String wijk, String soort, String van, String tot, String jaar) {
        MultivaluedHashMap<String, String> velden = new MultivaluedHashMap<>();
        velden.putSingle("wijk", wijk);
        velden.putSingle("soort", soort);
        velden.putSingle("van", van);
        velden.putSingle("tot", tot);
        velden.putSingle("jaar", jaar);
        return velden;
    }
}
