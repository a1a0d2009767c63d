package nl.wijkregie.wijkagenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ROE-G2, ROE-G3 step 3: what input of an agenda and what residents think must hold")
class AgendainvoerTest extends Agendaproef {

    private Agendainvoer invoer;
    private Bewonersraadplegingen bewoners;

    @BeforeEach
    void diensten() {
        invoer = opstelling.bean(Agendainvoer.class);
        bewoners = opstelling.bean(Bewonersraadplegingen.class);
    }

    @Test
    @DisplayName("ROE-G2 given a wish, figure, story or sub-agenda that misses something, then its field is named")
    void onjuisteInvoer() {
        geweigerd("herkomst", () -> invoer.voegWensToe(AGENDA, "partner-onbekend", "Meer groen", "a"));
        geweigerd("tekst", () -> invoer.voegWensToe(AGENDA, "bewoners", " ", "a"));
        geweigerd("tekst", () -> invoer.voegWensToe(AGENDA, "beleid", "x".repeat(2001), "a"));
        geweigerd("onderwerp", () -> invoer.voegCijferToe(AGENDA, "", "6,1", "", "Wijkmonitor"));
        geweigerd("waarde", () -> invoer.voegCijferToe(AGENDA, "Groen", "", "", "Wijkmonitor"));
        geweigerd("bron", () -> invoer.voegCijferToe(AGENDA, "Groen", "6,1", "7", ""));
        geweigerd("gemiddelde", () -> invoer.voegCijferToe(AGENDA, "Groen", "6,1", "x".repeat(41), "Wijkmonitor"));
        geweigerd("titel", () -> invoer.voegVerhaalToe(AGENDA, "x".repeat(121), "Er was eens"));
        geweigerd("tekst", () -> invoer.voegVerhaalToe(AGENDA, "De markt", ""));
        geweigerd("buurt", () -> invoer.deelagenda(AGENDA, "Kern Asenray", "Hoort niet bij Centrum"));

        assertThat(invoer.wensen(AGENDA)).isEmpty();
        assertThat(invoer.cijfers(AGENDA)).isEmpty();
        assertThat(invoer.verhalen(AGENDA)).isEmpty();
        assertThat(invoer.deelagendas(AGENDA)).isEmpty();
    }

    @Test
    @DisplayName(
            "ROE-G3 step 3 given a measure without outcome, then the consultation is not done; what dropped out needs none")
    void uitslagPerMaatregel() {
        String bomen = maatregel("Bomen op het plein");
        String toren = maatregel("Toren op het plein");
        status(toren, Maatregelstatus.AFGEVALLEN);
        assertThatThrownBy(() -> doe(() -> bewoners.legVast(AGENDA, 1, "peiling", 12, "Gevraagd.")))
                .isInstanceOf(OnjuisteAgenda.class)
                .hasMessageContaining("‘Bomen op het plein’")
                .hasMessageNotContaining("Toren");
        assertThat(bewoners.van(AGENDA, 1)).isEmpty();

        doe(() -> bewoners.leg(new Bewonersuitslag(bomen, 0, 0, null, 0, "")));
        doe(() -> bewoners.legVast(AGENDA, 1, "peiling", 0, "Niemand deed mee."));
        assertThat(bewoners.van(AGENDA, 1)).isPresent();
    }

    @Test
    @DisplayName("ROE-G3 step 3 given numbers that cannot be, then their field is named")
    void onjuisteAantallen() {
        String bomen = maatregel("Bomen op het plein");

        geweigerd("voor", () -> bewoners.leg(new Bewonersuitslag(bomen, -1, 0, null, 0, "")));
        geweigerd("tegen", () -> bewoners.leg(new Bewonersuitslag(bomen, 0, -1, null, 0, "")));
        geweigerd("helpers", () -> bewoners.leg(new Bewonersuitslag(bomen, 0, 0, null, -1, "")));
        geweigerd("prioriteit", () -> bewoners.leg(new Bewonersuitslag(bomen, 0, 0, 0, 0, "")));
        geweigerd("toelichting", () -> bewoners.leg(new Bewonersuitslag(bomen, 0, 0, 1, 0, "x".repeat(2001))));
        geweigerd("raadplegingWijze", () -> bewoners.legVast(AGENDA, 1, "loting", 3, "Gevraagd."));
        geweigerd("raadplegingDeelnemers", () -> bewoners.legVast(AGENDA, 1, "peiling", -3, "Gevraagd."));
        geweigerd("raadplegingVerslag", () -> bewoners.legVast(AGENDA, 1, "peiling", 3, ""));
        assertThat(bewoners.uitslag(bomen)).isEmpty();
    }

    private void geweigerd(String veld, Runnable daad) {
        assertThatThrownBy(() -> doe(daad))
                .isInstanceOfSatisfying(
                        OnjuisteAgenda.class, fout -> assertThat(fout.veld()).isEqualTo(veld));
    }
}
