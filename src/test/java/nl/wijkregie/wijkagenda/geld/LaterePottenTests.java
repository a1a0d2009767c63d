package nl.wijkregie.wijkagenda.geld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.wijkregie.wijkagenda.Agendastatus;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkagenda.geld.Maatregelgeld.Stand;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Money of years that have not begun; run on both databases. */
abstract class LaterePottenTests extends Agendageldproef {

    private static final String VOLGEND = "WA-2027-centrum";
    private static final Pot POT_2027 = new Pot(2027, "centrum", Potsoort.WIJKAGENDA);

    @Test
    @DisplayName(
            "ROE-G5, ROE-F8 given next year's agenda that asks wijkbudget of its year, then it is adopted when that year is there")
    void agendaVanVolgendJaar() {
        doe(() -> bean(Wijkagendas.class).begin("centrum", 2027, false, "", UITWERKER));
        String bomen = ingestemd(VOLGEND, 1, "Bomen op het plein", null, wijkbudget(2027, 1_000_00));
        openJaar(2027);

        assertThat(overzicht(VOLGEND)).contains("Deze agenda is voor 2027.", "Bomen op het plein");
        assertThatThrownBy(() -> stelVast(VOLGEND, 1))
                .isInstanceOfSatisfying(
                        OnjuisteAgenda.class, fout -> assertThat(fout.veld()).isEqualTo("vastgesteld"))
                .hasMessageContaining("Deze agenda is voor 2027. Het wijkbudget van 2027 kan pas worden gereserveerd"
                        + " als dat jaar is begonnen en open is. Stel de agenda dan vast.");
        assertThat(bean(Agendareserveringen.class).van(bomen)).isEmpty();

        klok.zet(LocalDate.of(2027, 1, 4));
        stelVast(VOLGEND, 1);
        assertThat(gereserveerd(bomen)).isEqualTo(1_000_00);
    }

    @Test
    @DisplayName(
            "ROE-G5 given next year's agenda that asks nothing of the wijkbudget, then it can be adopted this year")
    void agendaZonderWijkbudget() {
        doe(() -> bean(Wijkagendas.class).begin("centrum", 2027, false, "", UITWERKER));
        ingestemd(VOLGEND, 1, "Bank bij de vijver", null, cluster(2027, 500_00));

        stelVast(VOLGEND, 1);

        assertThat(bean(Wijkagendas.class).haal(VOLGEND).status()).isEqualTo(Agendastatus.VASTGESTELD);
    }

    @Test
    @DisplayName(
            "ROE-F10 given a later year that is not open, then its part is promised on condition and nobody knows more")
    void jaarNogNietOpen() {
        String bomen = ingestemd("Bomen op het plein", wijkbudget(2027, 500_000_00));

        assertThat(overzicht(CENTRUM))
                .contains("Budgetjaar 2027 is nog niet open. Of er in dat jaar genoeg geld is, is nog niet bekend.");
        stelVast(CENTRUM, 1);

        assertThat(bean(Agendareserveringen.class).van(bomen))
                .extracting(Maatregelgeld::stand)
                .containsExactly(Stand.VOORWAARDELIJK);
    }

    @Test
    @DisplayName(
            "ROE-F8, ROE-F10 given a later year that is open, then what agendas promise of it together fits to the euro")
    void jaarAlOpen() {
        openJaar(2027);
        long pot = vrij(POT_2027);
        ingestemd("Bomen op het plein", wijkbudget(2027, pot - 1_000_00));
        assertThat(overzicht(CENTRUM)).contains("vrij en nog niet toegezegd");
        stelVast(CENTRUM, 1);
        doe(() -> bean(Wijkagendas.class).begin("centrum", 2026, true, "Er kwam een kans.", UITWERKER));
        String teVeel = ingestemd(CENTRUM, 2, "Zebrapad bij de school", null, wijkbudget(2027, 1_001_00));

        assertThat(bean(Agendareserveringen.class).overzicht(CENTRUM, 2)).contains("U komt € 1,00 tekort.");
        assertThatThrownBy(() -> stelVast(CENTRUM, 2))
                .hasMessageContaining("‘Zebrapad bij de school’")
                .hasMessageContaining("U komt € 1,00 tekort.");

        assertThat(bean(Agendareserveringen.class).van(teVeel)).isEmpty();
        assertThat(vrij(POT_2027)).isEqualTo(pot);
    }

    private String overzicht(String agenda) {
        return bean(Agendareserveringen.class).overzicht(agenda, 1);
    }
}
