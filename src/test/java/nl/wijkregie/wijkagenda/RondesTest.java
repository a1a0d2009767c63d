package nl.wijkregie.wijkagenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ROE-G1, ROE-G6: when an agenda or a round in between may begin, stop and end")
class RondesTest extends Agendaproef {

    @Test
    @DisplayName(
            "given a wijk that has an agenda for the year, when another begins, then it is refused and says what to do")
    void eenPerJaar() {
        geweigerd("centrum", 2026, false, "", "wijk", "Kies een andere wijk of een ander jaar.");
        stelVast();
        geweigerd("centrum", 2026, false, "", "wijk", "Kies ‘Maatregelen toevoegen aan een vastgestelde wijkagenda’.");
        assertThat(agendas.rondes(AGENDA)).hasSize(1);
    }

    @Test
    @DisplayName("given this year and the next, then an agenda can begin; given any other year, then not")
    void jaren() {
        doe(() -> agendas.begin("centrum", 2027, false, "", COALITIE));
        geweigerd("swalmen", 2025, false, "", "jaar", "Kies het jaar 2026 of 2027.");
        geweigerd("swalmen", 2028, false, "", "jaar", "Kies het jaar 2026 of 2027.");
        klok.zet(LocalDate.of(2027, 1, 1));
        doe(() -> agendas.begin("swalmen", 2028, false, "", COALITIE));

        assertThat(agendas.alle())
                .extracting(Wijkagenda::kenmerk)
                .containsExactly("WA-2028-swalmen", "WA-2027-centrum", AGENDA);
        assertThat(agendas.naam(agendas.haal("WA-2028-swalmen"))).isEqualTo("Wijkagenda Swalmen 2028");
    }

    @Test
    @DisplayName("given an agenda of a year that is over, then no measures are added in between")
    void jaarVoorbij() {
        stelVast();
        klok.zet(LocalDate.of(2027, 1, 1));

        geweigerd("centrum", 2026, true, "Nog iets", "jaar", "Kies het jaar 2027 of 2028.");
    }

    @Test
    @DisplayName("given a wijk that does not exist, then nothing begins")
    void onbekendeWijk() {
        geweigerd("atlantis", 2026, false, "", "wijk", "Kies een wijk van de gemeente.");
    }

    @Test
    @DisplayName("ROE-G6 given no adopted agenda or no reason, then no round in between begins")
    void tussentijdsVraagtVaststelling() {
        geweigerd("swalmen", 2026, true, "Er kwam een idee bij.", "soortRonde", "geen vastgestelde wijkagenda");
        geweigerd("centrum", 2026, true, "Er kwam een idee bij.", "soortRonde", "geen vastgestelde wijkagenda");
        stelVast();
        geweigerd("centrum", 2026, true, " ", "rondeReden", "Vul de reden van de tussentijdse ronde in.");

        Ronde ronde = doe(() -> agendas.begin("centrum", 2026, true, "Er kwam een idee bij.", COALITIE));
        assertThat(ronde.tussentijds()).isTrue();
        assertThat(ronde.reden()).isEqualTo("Er kwam een idee bij.");
        assertThat(agendas.haal(AGENDA).status()).isEqualTo(Agendastatus.VASTGESTELD);
    }

    @Test
    @DisplayName("given a first round that stops, then its measures drop out and the agenda can begin anew")
    void gestopt() {
        String kenmerk = maatregel("Bomen op het plein");
        doe(() -> agendas.stop(AGENDA, 1));
        assertThat(agendas.haal(AGENDA).status()).isEqualTo(Agendastatus.GESTOPT);
        assertThat(agendas.ronde(AGENDA, 1).status()).isEqualTo(Agendastatus.GESTOPT);
        assertThat(maatregelen.haal(kenmerk).status()).isEqualTo(Maatregelstatus.VERVALLEN);
        assertThatThrownBy(() -> doe(() -> agendas.stop(AGENDA, 1))).isInstanceOf(IllegalStateException.class);

        Ronde opnieuw = doe(() -> agendas.begin("centrum", 2026, false, "", COALITIE));
        assertThat(opnieuw.nummer()).isEqualTo(2);
        assertThat(agendas.haal(AGENDA).status()).isEqualTo(Agendastatus.IN_VOORBEREIDING);
        assertThat(doe(() -> maatregelen.voegToe(AGENDA, 2, voorstel("Banken op het plein", null)))
                        .kenmerk())
                .isEqualTo(AGENDA + "-02");
    }

    @Test
    @DisplayName("ROE-G6 given a round in between that stops, then the adopted agenda stands")
    void tussenrondeGestopt() {
        String eerste = maatregel("Bomen op het plein");
        stelVast(eerste);
        doe(() -> agendas.begin("centrum", 2026, true, "Er kwam een idee bij.", COALITIE));
        doe(() -> agendas.stop(AGENDA, 2));

        assertThat(agendas.haal(AGENDA).status()).isEqualTo(Agendastatus.VASTGESTELD);
        assertThat(maatregelen.haal(eerste).status()).isEqualTo(Maatregelstatus.VASTGESTELD);
    }

    @Test
    @DisplayName("ROE-G8 given a round that is not in preparation, then it is not adopted again")
    void eenKeerVastgesteld() {
        stelVast();

        assertThatThrownBy(() -> doe(() -> agendas.stelVast(AGENDA, 1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> doe(() -> agendas.stop(AGENDA, 1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("given a measure that is carried out, then the agenda does not end")
    void nogNietAf() {
        String kenmerk = maatregel("Bomen op het plein");
        doe(() -> agendas.rondAf(AGENDA));
        assertThat(agendas.haal(AGENDA).status()).isEqualTo(Agendastatus.IN_VOORBEREIDING);
        stelVast(kenmerk);
        doe(() -> agendas.rondAf(AGENDA));
        assertThat(agendas.haal(AGENDA).status()).isEqualTo(Agendastatus.VASTGESTELD);
        status(kenmerk, Maatregelstatus.GESTOPT);
        doe(() -> agendas.rondAf(AGENDA));
        doe(() -> agendas.rondAf(AGENDA));

        assertThat(agendas.haal(AGENDA).status()).isEqualTo(Agendastatus.AFGEROND);
        assertThat(agendas.ronde(AGENDA, 1).status()).isEqualTo(Agendastatus.AFGEROND);
    }

    @Test
    @DisplayName("ROE-G6 given an agenda of which all was carried out, then measures in between open it again")
    void nieuweRondeNaAfronding() {
        afgerond();
        geweigerd("centrum", 2026, false, "", "wijk", "Kies ‘Maatregelen toevoegen aan een vastgestelde wijkagenda’.");

        Ronde tweede = doe(() -> agendas.begin("centrum", 2026, true, "Er kwam een idee bij.", COALITIE));
        assertThat(tweede.nummer()).isEqualTo(2);
        doe(() -> agendas.stelVast(AGENDA, 2));

        assertThat(agendas.haal(AGENDA).status()).isEqualTo(Agendastatus.VASTGESTELD);
        assertThat(agendas.haal(AGENDA).afgerondOp()).isNull();
        assertThat(agendas.ronde(AGENDA, 1).status()).isEqualTo(Agendastatus.AFGEROND);
    }

    @Test
    @DisplayName("ROE-G6 given a completed agenda whose round in between stops, then it is completed again")
    void nieuweRondeNaAfrondingGestopt() {
        afgerond();
        doe(() -> agendas.begin("centrum", 2026, true, "Er kwam een idee bij.", COALITIE));
        assertThat(agendas.haal(AGENDA).status()).isEqualTo(Agendastatus.VASTGESTELD);

        doe(() -> agendas.stop(AGENDA, 2));

        assertThat(agendas.haal(AGENDA).status()).isEqualTo(Agendastatus.AFGEROND);
    }

    private void afgerond() {
        String kenmerk = maatregel("Bomen op het plein");
        stelVast(kenmerk);
        status(kenmerk, Maatregelstatus.UITGEVOERD);
        doe(() -> agendas.rondAf(AGENDA));
        assertThat(agendas.haal(AGENDA).status()).isEqualTo(Agendastatus.AFGEROND);
    }

    private void geweigerd(String wijk, int jaar, boolean tussentijds, String reden, String veld, String zin) {
        assertThatThrownBy(() -> doe(() -> agendas.begin(wijk, jaar, tussentijds, reden, COALITIE)))
                .isInstanceOfSatisfying(
                        OnjuisteAgenda.class, fout -> assertThat(fout.veld()).isEqualTo(veld))
                .hasMessageContaining(zin);
    }
}
