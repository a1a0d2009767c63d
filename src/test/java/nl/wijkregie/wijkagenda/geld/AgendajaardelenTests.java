package nl.wijkregie.wijkagenda.geld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.wijkagenda.GeenMandaat;
import nl.wijkregie.wijkagenda.geld.Agendageld.Toegekend;
import nl.wijkregie.wijkagenda.geld.Maatregelgeld.Stand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Money of a later year, and money of a case on the agenda; run on both databases. */
abstract class AgendajaardelenTests extends Agendageldproef {

    @Test
    @DisplayName(
            "ROE-F10 given parts of two years, then the commitment stays at year's end and the next is asked in its year")
    void jaareinde() {
        String bomen = ingestemd("Bomen op het plein", wijkbudget(2026, 1_000_00), wijkbudget(2027, 2_000_00));
        stelVast(CENTRUM, 1);
        Jaardelen delen = bean(Jaardelen.class);
        assertThat(delen.volgende(bomen)).hasValue(2027);
        assertThatThrownBy(() -> jaardeel(bomen, 2027, true, "manager-lv", MANAGER))
                .hasMessageContaining("Wacht met deze taak tot dat jaar is begonnen.");

        klok.zet(LocalDate.of(2027, 1, 4));
        sluitJaar(2026);
        assertThat(gereserveerd(bomen)).isEqualTo(1_000_00);
        assertThat(vrij(POT)).isZero();
        assertThatThrownBy(() -> jaardeel(bomen, 2027, true, "manager-lv", MANAGER))
                .hasMessageContaining("Budgetjaar 2027 is nog niet geopend.");
        openJaar(2027);
        assertThatThrownBy(() -> jaardeel(bomen, 2027, true, "college", List.of("college")))
                .isInstanceOf(GeenMandaat.class);
        assertThatThrownBy(() -> jaardeel(bomen, 2027, true, UITWERKER, MANAGER))
                .isInstanceOf(GeenMandaat.class);
        jaardeel(bomen, 2027, true, "manager-lv", MANAGER);

        assertThat(gereserveerd(bomen)).isEqualTo(3_000_00);
        assertThat(delen.volgende(bomen)).isEmpty();
        assertThatThrownBy(() -> jaardeel(bomen, 2027, true, "manager-lv", MANAGER))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("ROE-F8 given a later part that does not fit or is refused, then it costs the pot nothing")
    void jaardeelPastNiet() {
        String bomen = ingestemd("Bomen op het plein", wijkbudget(2027, vrij(POT) + 1_00));
        stelVast(CENTRUM, 1);
        klok.zet(LocalDate.of(2027, 1, 4));
        openJaar(2027);
        long pot = vrij(potVan(2027));

        assertThatThrownBy(() -> jaardeel(bomen, 2027, true, "manager-lv", MANAGER))
                .hasMessageContaining("U komt € 1,00 tekort.");
        assertThatThrownBy(
                        () -> doe(() -> bean(Jaardelen.class).beslis(bomen, 2027, false, " ", "manager-lv", MANAGER)))
                .hasMessageContaining("waarom u niet akkoord gaat");
        jaardeel(bomen, 2027, false, "manager-lv", MANAGER);

        assertThat(vrij(potVan(2027))).isEqualTo(pot);
        assertThat(bean(Agendareserveringen.class).van(bomen))
                .extracting(Maatregelgeld::stand)
                .containsExactly(Stand.GEWEIGERD);
    }

    @Test
    @DisplayName(
            "ROE-F3 given an initiatief, then its case holds the money with the judgements; a verzoek or wens leaves it to the measure")
    void geldVanEenZaak() {
        zaak("INI-2026-00001", "inwonerinitiatief", 4);
        zaak("INI-2026-00002", "verzoek", 4);
        String bank = ingestemd(
                CENTRUM, 1, "Bank bij de vijver", "INI-2026-00001", wijkbudget(2026, 1_000_00), cluster(2026, 500_00));
        String pad = ingestemd(CENTRUM, 1, "Zebrapad bij de school", "INI-2026-00002", wijkbudget(2026, 300_00));
        Agendageld geld = bean(Agendageld.class);
        assertThat(geld.voor("INI-2026-00001")).isEmpty();

        stelVast(CENTRUM, 1);

        Toegekend gegeven = geld.voor("INI-2026-00001").orElseThrow();
        assertThat(gegeven.pot()).isEqualTo(POT);
        assertThat(gegeven.wijkbudget()).isEqualTo(1_000_00);
        assertThat(gegeven.overig()).containsExactly(java.util.Map.entry(Bron.CLUSTERBUDGET, 500_00L));
        assertThat(gegeven.besluiten())
                .extracting(besluit -> besluit.bron() + " " + besluit.bedrag())
                .containsExactlyInAnyOrder("wijkbudget 100000", "clusterbudget 50000");
        assertThat(geld.isErGeld("INI-2026-00001")).isTrue();
        assertThat(geld.isErGeld("INI-2026-00002")).isFalse();
        assertThat(gereserveerd(bank)).isZero();
        assertThat(gereserveerd(pad)).isEqualTo(300_00);
        assertThat(gereserveerd("INI-2026-00001")).isEqualTo(1_000_00);
    }

    @Test
    @DisplayName(
            "ROE-F10 given an initiatief on an agenda of next year's money, then it has nothing until the manager grants that part")
    void voorwaardelijkeZaak() {
        zaak("INI-2026-00001", "inwonerinitiatief", 4);
        String bank = ingestemd(CENTRUM, 1, "Bank bij de vijver", "INI-2026-00001", wijkbudget(2027, 1_000_00));
        stelVast(CENTRUM, 1);
        Agendageld geld = bean(Agendageld.class);
        assertThat(geld.voor("INI-2026-00001")).isEmpty();
        assertThat(geld.voorwaardelijk("INI-2026-00001")).isPresent();
        assertThat(geld.isErGeld("INI-2026-00001")).isTrue();

        openJaar(2027);
        klok.zet(LocalDate.of(2027, 1, 4));
        jaardeel(bank, 2027, true, "manager-lv", MANAGER);

        assertThat(geld.voor("INI-2026-00001").orElseThrow().pot()).isEqualTo(potVan(2027));
        assertThat(geld.voorwaardelijk("INI-2026-00001")).isEmpty();
        assertThat(gereserveerd("INI-2026-00001")).isEqualTo(1_000_00);
    }
}
