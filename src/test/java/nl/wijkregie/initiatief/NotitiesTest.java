package nl.wijkregie.initiatief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Testklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

class NotitiesTest {

    private static final String KENMERK = "INI-1";
    private static final ObjectProvider<Dossierluisteraar> NIEMAND_LUISTERT =
            new StaticListableBeanFactory().getBeanProvider(Dossierluisteraar.class);

    private Tijdlijn tijdlijn;
    private Notities notities;

    @BeforeEach
    void begin() {
        JdbcClient database = JdbcClient.create(Databases.H2.gemigreerd().dataSource());
        Testklok klok = new Testklok(LocalDateTime.of(2026, 3, 2, 9, 0));
        tijdlijn = new Tijdlijn(database, new ObjectMapper(), klok);
        notities = new Notities(tijdlijn);
        new Dossier(database, new ObjectMapper(), klok, NIEMAND_LUISTERT)
                .open(
                        KENMERK,
                        new NieuwInitiatief(
                                "Een bank",
                                "Een bank bij de vijver.",
                                "centrum",
                                null,
                                null,
                                new Indiener("Noor Akkerman", "noor@bewoner.example", null, null, null),
                                null,
                                null,
                                false,
                                Kanaal.KCC,
                                null,
                                "kcc"));
    }

    @Test
    @DisplayName("given a note, then it stands on the time line with who wrote it, as it was typed")
    void bewaard() {
        notities.schrijf(KENMERK, "  Overleg op 06-12-2026.\r\nKosten: € 1.250,00 voor 2026-2027.  ", "KCC", "kcc");

        assertThat(tijdlijn.van(KENMERK)).singleElement().satisfies(regel -> {
            assertThat(regel.soort()).isEqualTo(Notities.SOORT);
            assertThat(regel.functie()).isEqualTo("KCC");
            assertThat(regel.account()).isEqualTo("kcc");
            assertThat(regel.toelichting()).isEqualTo("Overleg op 06-12-2026.\nKosten: € 1.250,00 voor 2026-2027.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\r\n \t"})
    @DisplayName("given nothing but white space, then nothing is kept and the sentence says what to do")
    void leeg(String tekst) {
        weigert(tekst, "Schrijf eerst uw notitie");
    }

    @Test
    @DisplayName("given a note of the greatest length, then it is kept; one sign more is not")
    void lengte() {
        notities.schrijf(KENMERK, "a".repeat(Notities.LANGSTE), "KCC", "kcc");

        assertThatThrownBy(() -> notities.schrijf(KENMERK, "a".repeat(Notities.LANGSTE + 1), "KCC", "kcc"))
                .isInstanceOf(OnjuisteNotitie.class)
                .hasMessage("Maak de notitie korter: hoogstens 5000 tekens. Nu zijn het er 5001.");
        assertThat(tijdlijn.van(KENMERK)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mail noor@bewoner.example even.",
                "Bel 06 12345678.",
                "Bel 0475-123456 na vijf uur",
                "Bel +31 6 12 34 56 78",
                "Bel 0031612345678",
                "Bel 06.12.34.56.78",
                "Bel (0475) 12 34 56",
                "Bel 06/12345678",
                "Bel 06\u200b12\u200b34\u200b56\u200b78",
                "Mail jan(at)voorbeeld.example",
                "Mail jan [AT] voorbeeld.example",
                "Rekening NL91 ABNA 0417 1643 00",
                "rekening nl91abna0417164300.",
                "Rekening DE89370400440532013000",
                "Woont op 6041 AB"
            })
    @DisplayName(
            "ROE-I2 given a way to reach somebody or an account number, then the note is refused: it outlives personal data")
    void persoonsgegevens(String tekst) {
        weigert(tekst, "uit de notitie. Gegevens van personen horen bij de contactgegevens.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u009b", "\u202e", "\u2066", "\ud83c"})
    @DisplayName("given a control sign, a turned direction or half a sign, then the note is refused")
    void stuurteken(String teken) {
        weigert("Een " + teken + " teken", "Haal de onzichtbare tekens uit de notitie.");
    }

    private void weigert(String tekst, String zin) {
        assertThatThrownBy(() -> notities.schrijf(KENMERK, tekst, "KCC", "kcc"))
                .isInstanceOf(OnjuisteNotitie.class)
                .hasMessageContaining(zin);
        assertThat(tijdlijn.van(KENMERK)).isEmpty();
    }
}
