package nl.wijkregie.wijkagenda.geld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.wijkregie.herverdeling.Wachtende;
import nl.wijkregie.testsupport.Tegelijk;
import nl.wijkregie.wijkagenda.Agendastatus;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import nl.wijkregie.wijkbudget.Boeking;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** What the pot must hold when the College adopts an agenda; run on both databases. */
abstract class AgendavaststellingTests extends Agendageldproef {

    @Test
    @DisplayName(
            "ROE-G5, ROE-F4 given measures that take the whole pot, when adopted, then all is reserved under the mandate")
    void helePot() {
        String bomen = ingestemd("Bomen op het plein", wijkbudget(2026, vrij(POT) - 1_000_00));
        String bank = ingestemd("Bank bij de vijver", wijkbudget(2026, 1_000_00), cluster(2026, 500_00));

        stelVast(CENTRUM, 1);

        assertThat(vrij(POT)).isZero();
        assertThat(gereserveerd(bank)).isEqualTo(1_000_00);
        assertThat(maatregelen.haal(bomen).status()).isEqualTo(Maatregelstatus.VASTGESTELD);
        assertThat(bean(Wijkagendas.class).haal(CENTRUM).status()).isEqualTo(Agendastatus.VASTGESTELD);
        Boeking boeking = grootboek.boekingen(POT).get(0);
        assertThat(boeking.mandaat()).contains("mandaat wijkbudget");
        assertThat(boeking.account()).isEqualTo("account-manager-lv");
        InOrder volgorde = inOrder(documenten, zaken);
        volgorde.verify(documenten).legVast(CENTRUM, 1);
        volgorde.verify(zaken).vastgesteld(CENTRUM, 1);
    }

    @Test
    @DisplayName("ROE-F8 given € 1 too little, then nothing is written, and it says what does not fit, by priority")
    void eenEuroTekort() {
        long pot = vrij(POT);
        String eerste = ingestemd("Bomen op het plein", wijkbudget(2026, pot - 1_000_00));
        String laatste = ingestemd("Bank bij de vijver", wijkbudget(2026, 1_001_00));
        doe(() -> maatregelen.rangschik(CENTRUM, 1, List.of(laatste, eerste)));

        assertThat(bean(Agendareserveringen.class).overzicht(CENTRUM, 1)).contains("U komt € 1,00 tekort.");
        assertThatThrownBy(() -> stelVast(CENTRUM, 1))
                .isInstanceOf(OnjuisteAgenda.class)
                .hasMessageContaining("De pot ‘Wijkagenda’ 2026 van Centrum heeft")
                .hasMessageContaining("Deze maatregel past niet: ‘Bomen op het plein’")
                .hasMessageContaining("U komt € 1,00 tekort.");

        assertThat(vrij(POT)).isEqualTo(pot);
        assertThat(maatregelen.haal(eerste).status()).isEqualTo(Maatregelstatus.INGESTEMD);
        assertThat(bean(Agendareserveringen.class).van(laatste)).isEmpty();
        verify(zaken, never()).vastgesteld(anyString(), anyInt());
    }

    @Test
    @DisplayName("ROE-G8 given no measure, or one without consent of all, then it cannot be adopted")
    void bezwaar() {
        assertThatThrownBy(() -> stelVast(CENTRUM, 1)).hasMessageContaining("geen maatregel meer");

        uitgewerkt(CENTRUM, 1, "Bank bij de vijver", null, cluster(2026, 500_00));
        assertThatThrownBy(() -> stelVast(CENTRUM, 1)).hasMessageContaining("ingestemd met: ‘Bank bij de vijver’");
    }

    @Test
    @DisplayName("given adoption twice, or one that fails at the end, then money is reserved once, or not at all")
    void allesOfNiets() {
        long pot = vrij(POT);
        String bank = ingestemd("Bank bij de vijver", wijkbudget(2026, 1_000_00));
        doThrow(new IllegalStateException("the mail of a case failed"))
                .when(zaken)
                .vastgesteld(CENTRUM, 1);
        assertThatThrownBy(() -> stelVast(CENTRUM, 1)).isInstanceOf(IllegalStateException.class);
        assertThat(vrij(POT)).isEqualTo(pot);
        assertThat(bean(Agendareserveringen.class).van(bank)).isEmpty();
        assertThat(maatregelen.haal(bank).status()).isEqualTo(Maatregelstatus.INGESTEMD);

        org.mockito.Mockito.reset(zaken);
        stelVast(CENTRUM, 1);
        assertThatThrownBy(() -> stelVast(CENTRUM, 1)).hasMessageContaining("al besloten");
        assertThat(vrij(POT)).isEqualTo(pot - 1_000_00);
    }

    @Test
    @DisplayName("given a year that is not open, then it is asked for and nothing is adopted; others who wait go first")
    void jaarNietOpen() {
        ingestemd("Bank bij de vijver", wijkbudget(2027, 1_000_00));
        klok.zet(LocalDate.of(2027, 1, 4));

        assertThatThrownBy(() -> stelVast(CENTRUM, 1)).hasMessageContaining("Budgetjaar 2027 is nog niet geopend.");
        verify(ontbrekendjaar).vraag(2027);

        openJaar(2027);
        when(wachtrij.wachtenden(potVan(2027))).thenReturn(List.of(mock(Wachtende.class)));
        assertThatThrownBy(() -> stelVast(CENTRUM, 1)).hasMessageContaining("wacht al een zaak. Die gaan voor.");
        when(wachtrij.wachtenden(potVan(2027))).thenReturn(List.of());
        stelVast(CENTRUM, 1);
        assertThat(vrij(potVan(2027))).isLessThan(vrij(POT));
    }

    @Test
    @DisplayName(
            "ROE-F10 given a part of a year that is over when the College decides, then it has to be changed first")
    void jaarVoorbij() {
        ingestemd("Bank bij de vijver", wijkbudget(2026, 1_000_00));
        openJaar(2027);
        klok.zet(LocalDate.of(2027, 1, 4));

        assertThatThrownBy(() -> stelVast(CENTRUM, 1))
                .hasMessageContaining("een jaar dat voorbij is: ‘Bank bij de vijver’");
    }

    @Test
    @DisplayName("ROE-F8 given two agendas of two wijken at once, then both are adopted from their own pot")
    void tweeWijkenTegelijk() throws Exception {
        doe(() -> bean(Wijkagendas.class).begin("herten", 2026, false, "", UITWERKER));
        ingestemd("Bomen op het plein", wijkbudget(2026, vrij(POT)));
        ingestemd(HERTEN, 1, "Bank bij de vijver", null, wijkbudget(2026, vrij(POT_HERTEN)));

        List<Boolean> gelukt =
                Tegelijk.doe(List.of(probeer(() -> stelVast(CENTRUM, 1)), probeer(() -> stelVast(HERTEN, 1))));

        assertThat(gelukt).containsExactly(true, true);
        assertThat(vrij(POT)).isZero();
        assertThat(vrij(POT_HERTEN)).isZero();
    }

    @Test
    @DisplayName("ROE-F8 given adoption while a case is granted from the same pot, then one of both gets the money")
    void tegelijkMetEenZaak() throws Exception {
        long pot = vrij(POT);
        String bomen = ingestemd("Bomen op het plein", wijkbudget(2026, pot - 500_00));

        List<Boolean> gelukt = Tegelijk.doe(List.of(
                probeer(() -> stelVast(CENTRUM, 1)),
                probeer(() -> doe(() -> eis(grootboek.reserveer(POT, "INI-2026-00009", 501_00, onder("zaak")))))));

        assertThat(gelukt).containsExactlyInAnyOrder(true, false);
        assertThat(vrij(POT)).isEqualTo(gelukt.get(0) ? 500_00 : pot - 501_00);
        assertThat(gereserveerd(bomen)).isEqualTo(gelukt.get(0) ? pot - 500_00 : 0);
    }

    @Test
    @DisplayName(
            "ROE-G6, ROE-F8 given two rounds of one agenda at once, then together they never take more than the pot")
    void tweeRondesTegelijk() throws Exception {
        ingestemd("Bank bij de vijver", cluster(2026, 500_00));
        stelVast(CENTRUM, 1);
        doe(() -> bean(Wijkagendas.class).begin("centrum", 2026, true, "Er kwam een kans.", UITWERKER));
        doe(() -> bean(Wijkagendas.class).begin("centrum", 2026, true, "Er kwam nog een kans.", UITWERKER));
        long pot = vrij(POT);
        ingestemd(CENTRUM, 2, "Bomen op het plein", null, wijkbudget(2026, pot));
        ingestemd(CENTRUM, 3, "Zebrapad bij de school", null, wijkbudget(2026, pot));

        List<Boolean> gelukt =
                Tegelijk.doe(List.of(probeer(() -> stelVast(CENTRUM, 2)), probeer(() -> stelVast(CENTRUM, 3))));

        assertThat(gelukt).containsExactlyInAnyOrder(true, false);
        assertThat(vrij(POT)).isZero();
    }

    /** Whether it was done; a refusal is told from a defect. */
    private static Callable<Boolean> probeer(Runnable daad) {
        return () -> {
            try {
                daad.run();
                return true;
            } catch (OnjuisteAgenda | TeWeinig geweigerd) {
                return false;
            }
        };
    }

    private static void eis(boolean gereserveerd) {
        if (!gereserveerd) {
            throw new TeWeinig();
        }
    }

    private static final class TeWeinig extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
