package nl.wijkregie.wijkagenda.geld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.betaling.Betaallijsten;
import nl.wijkregie.betaling.Bevoegde;
import nl.wijkregie.betaling.Gezien;
import nl.wijkregie.betaling.Klaarliggend;
import nl.wijkregie.wijkagenda.GeenMandaat;
import nl.wijkregie.wijkagenda.geld.Maatregelgeld.Stand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is paid: what measures cost, and making the agenda; run on both databases. */
abstract class AgendabetalingTests extends Agendageldproef {

    @Test
    @DisplayName(
            "given a measure that ended, then what it cost is paid to the leading cluster, oldest year first, the rest released")
    void afrekenen() {
        String bomen = ingestemd(
                "Bomen op het plein", wijkbudget(2026, 1_000_00), wijkbudget(2027, 2_000_00), wijkbudget(2028, 500_00));
        long pot = vrij(POT);
        stelVast(CENTRUM, 1);
        openJaar(2027);
        klok.zet(LocalDate.of(2027, 1, 4));
        jaardeel(bomen, 2027, true, "manager-lv", MANAGER);
        long pot2027 = vrij(potVan(2027));

        assertThatThrownBy(() -> rekenAf(bomen, 3_000_01)).hasMessageContaining("€ 3.000,00 wijkbudget gereserveerd");
        rekenAf(bomen, 1_500_00);
        rekenAf(bomen, 0);

        assertThat(betalingen())
                .containsExactly(
                        bomen + " 2026 100000 bor vakambtenaar-bor", bomen + " 2027 50000 bor vakambtenaar-bor");
        assertThat(vrij(POT)).isEqualTo(pot - 1_000_00);
        assertThat(vrij(potVan(2027))).isEqualTo(pot2027 + 1_500_00);
        assertThat(bean(Jaardelen.class).volgende(bomen)).isEmpty();
        assertThat(bean(Agendareserveringen.class).van(bomen))
                .extracting(Maatregelgeld::stand)
                .containsExactly(Stand.AFGEREKEND, Stand.AFGEREKEND, Stand.VRIJGEVALLEN);
    }

    @Test
    @DisplayName("ROE-F4 given a settled measure, then the manager releases its payment; who settled it does not")
    void vrijgeven() {
        String bomen = ingestemd("Bomen op het plein", wijkbudget(2026, 1_000_00));
        stelVast(CENTRUM, 1);
        rekenAf(bomen, 900_00);
        Betaallijsten lijsten = bean(Betaallijsten.class);
        Bevoegde manager = new Bevoegde("manager-lv", "Manager Leefbaarheid & Veiligheid", "mandaat wijkbudget");
        Bevoegde trekker = new Bevoegde("vakambtenaar-bor", "Manager Leefbaarheid & Veiligheid", "mandaat wijkbudget");
        Set<Gezien> gezien = lijsten.klaarliggend("manager-lv").stream()
                .map(Klaarliggend::gezien)
                .collect(Collectors.toSet());

        assertThat(lijsten.vrijgeven(trekker, gezien)).isEmpty();
        assertThat(lijsten.vrijgeven(manager, gezien)).isPresent();

        assertThat(grootboek.stand(POT).orElseThrow().besteed()).isEqualTo(900_00);
        assertThat(grootboek.stand(POT).orElseThrow().gereserveerd()).isZero();
    }

    @Test
    @DisplayName(
            "ROE-F15, ROE-F4 given costs of making the agenda, then the manager decides, and they are paid from its pot once")
    void agendakosten() {
        Agendakosten kosten = bean(Agendakosten.class);
        long pot = vrij(POT);
        String zaal = meld(250_00);
        String folders = meld(pot);

        assertThat(List.of(zaal, folders)).containsExactly(CENTRUM + "-K1", CENTRUM + "-K2");
        assertThat(kosten.overzicht(zaal)).contains("Zaalhuur", "€ 250,00", "Wijkagenda Centrum 2026");
        assertThatThrownBy(() -> beslis(zaal, "opbouwwerker", MANAGER)).isInstanceOf(GeenMandaat.class);
        assertThatThrownBy(() -> beslis(zaal, "wijkraad", List.of("partner-wijkraad")))
                .isInstanceOf(GeenMandaat.class);
        beslis(zaal, "manager-lv", MANAGER);
        assertThatThrownBy(() -> beslis(zaal, "manager-lv", MANAGER)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> beslis(folders, "manager-lv", MANAGER)).hasMessageContaining("€ 250,00 tekort");

        assertThat(vrij(POT)).isEqualTo(pot - 250_00);
        assertThat(betalingen()).containsExactly(zaal + " 2026 25000 lv opbouwwerker");
        assertThatThrownBy(() -> meld(0)).hasMessageContaining("meer dan € 0,00");
        assertThatThrownBy(() -> doe(() -> kosten.meld("WA-2026-nergens", "Zaal", 1_00, "opbouwwerker")))
                .hasMessageContaining("Kies een wijkagenda");
    }

    private void rekenAf(String maatregel, long besteed) {
        doe(() -> bean(Maatregelafrekeningen.class).rekenAf(maatregel, besteed, "vakambtenaar-bor"));
    }

    private String meld(long centen) {
        String[] kenmerk = new String[1];
        doe(() -> kenmerk[0] = bean(Agendakosten.class).meld(CENTRUM, "Zaalhuur", centen, "opbouwwerker"));
        return kenmerk[0];
    }

    private void beslis(String kosten, String account, List<String> groepen) {
        doe(() -> bean(Agendakosten.class).beslis(kosten, true, "", account, groepen));
    }
}
