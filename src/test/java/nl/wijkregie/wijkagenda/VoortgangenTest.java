package nl.wijkregie.wijkagenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.wijkregie.termijn.Taakgegevens;
import nl.wijkregie.termijn.Taken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("ROE-G6: progress of adopted measures, and which stand still")
class VoortgangenTest extends Agendaproef {

    private Voortgangen voortgangen;
    private String bomen;
    private String banken;

    @BeforeEach
    void vastgesteld() {
        voortgangen = opstelling.bean(Voortgangen.class);
        bomen = maatregel("Bomen op het plein");
        banken = maatregel("Banken op het plein");
        stelVast(bomen, banken);
    }

    @Test
    @DisplayName("given reports, then the newest one decides whether a measure stands still")
    void nieuwsteTelt() {
        assertThat(voortgangen.stilstaand(AGENDA)).isEmpty();
        meld(bomen, Voortgangstand.STAAT_STIL);
        meld(banken, Voortgangstand.VERTRAAGD);
        assertThat(voortgangen.stilstaand(AGENDA))
                .extracting(Maatregel::kenmerk)
                .containsExactly(bomen, banken);
        meld(bomen, Voortgangstand.OP_SCHEMA);
        assertThat(voortgangen.stilstaand(AGENDA))
                .extracting(Maatregel::kenmerk)
                .containsExactly(banken);
    }

    @Test
    @DisplayName("given a report that is not made in time, then its measure stands still, and no other")
    void teLaat() {
        taak("t1", bomen, "voortgang", "triage");
        taak("t2", banken, "voortgang", null);
        taak("t3", banken, "raadAanbieden", "triage");
        klok.zet(LocalDate.of(2026, 11, 19));
        assertThat(voortgangen.stilstaand(AGENDA)).as("last day").isEmpty();
        klok.zet(LocalDate.of(2026, 11, 20));
        assertThat(voortgangen.stilstaand(AGENDA))
                .extracting(Maatregel::kenmerk)
                .containsExactly(bomen);

        doe(() -> opstelling.bean(Taken.class).klaar("t1", Taken.VOLTOOID));
        assertThat(voortgangen.stilstaand(AGENDA)).isEmpty();
    }

    @Test
    @DisplayName("given two measures of one title, then only the one whose report is late stands still")
    void zelfdeTitel() {
        doe(() -> agendas.begin("centrum", 2026, true, "Er kwam een idee bij.", COALITIE));
        String meer = doe(() -> maatregelen.voegToe(AGENDA, 2, voorstel("Bomen op het plein", null)))
                .kenmerk();
        status(meer, Maatregelstatus.VASTGESTELD);
        taak("t1", meer, "voortgang", "triage");
        taak("t2", null, "voortgang", "triage");
        klok.zet(LocalDate.of(2026, 11, 20));

        assertThat(voortgangen.stilstaand(AGENDA))
                .extracting(Maatregel::kenmerk)
                .containsExactly(meer);
    }

    @ParameterizedTest
    @DisplayName("given a measure that is not carried out, then nothing is reported and it does not stand still")
    @EnumSource(
            value = Maatregelstatus.class,
            names = {"UITGEVOERD", "GESTOPT"})
    void nietInUitvoering(Maatregelstatus einde) {
        meld(bomen, Voortgangstand.STAAT_STIL);
        status(bomen, einde);

        assertThat(voortgangen.stilstaand(AGENDA)).isEmpty();
        geweigerd("voortgangStand", bomen, "Toch nog", "");
    }

    @Test
    @DisplayName("given no report, or a text that is too long, then it is refused")
    void onjuist() {
        geweigerd("voortgangVerslag", bomen, " ", "Voor bewoners");
        geweigerd("voortgangVerslag", bomen, "x".repeat(5001), "");
        geweigerd("voortgangOpenbaar", bomen, "Goed", "x".repeat(2001));
        assertThat(voortgangen.laatste(bomen)).isEmpty();
    }

    private void meld(String kenmerk, Voortgangstand stand) {
        doe(() -> voortgangen.meld(kenmerk, stand, "Verslag", "", "vakambtenaar-bor", "Cluster BOR"));
    }

    private void geweigerd(String veld, String kenmerk, String verslag, String openbaar) {
        assertThatThrownBy(() ->
                        doe(() -> voortgangen.meld(kenmerk, Voortgangstand.OP_SCHEMA, verslag, openbaar, "a", "f")))
                .isInstanceOfSatisfying(
                        OnjuisteAgenda.class, fout -> assertThat(fout.veld()).isEqualTo(veld));
    }

    /** A task that began on 12 November; the term of triage is five working days. */
    private void taak(String id, @Nullable String onderdeel, String stap, @Nullable String termijn) {
        doe(() -> opstelling
                .bean(Taken.class)
                .begonnen(new Taakgegevens(
                        id,
                        AGENDA,
                        onderdeel,
                        "maatregeluitvoering",
                        stap,
                        "Voortgang melden: Bomen op het plein",
                        "cluster-bor",
                        null,
                        "centrum",
                        termijn)));
    }
}
