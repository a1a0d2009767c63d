package nl.wijkregie.wijkagenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ROE-G3 step 6, ROE-F4: who judges a measure, and what that decides")
class OordelenTest extends Agendaproef {

    @Test
    @DisplayName("ROE-G5 given shares of several, then each mandate holder judges once, in the order of the shares")
    void perMandaat() {
        String kenmerk = bomen(
                wijkbudget(100),
                new Aandeel("partner-corporatie", 2026, 100),
                new Aandeel("cluster-lv", 2027, 300),
                new Aandeel("cluster-lv", 2026, 200));

        assertThat(oordelen.beoordelaars(kenmerk))
                .containsExactly("clustermanager-lv", "partner-corporatie", "manager-lv", "clustermanager-bor");
        assertThat(oordelen.aandelen(kenmerk, "clustermanager-lv"))
                .containsExactly(new Aandeel("cluster-lv", 2026, 200), new Aandeel("cluster-lv", 2027, 300));
        assertThat(oordelen.aandelen(kenmerk, "manager-lv")).containsExactly(wijkbudget(100));
        assertThat(oordelen.aandelen(kenmerk, "clustermanager-bor")).isEmpty();
    }

    @Test
    @DisplayName(
            "ROE-G8 given others who pay in full, then who leads and the policy field's cluster judge all the same")
    void anderenBetalen() {
        String kenmerk =
                uitgewerkt("Bomen", metTrekker("partner-wijkraad", new Aandeel("doelfondsen", 2026, 100)), "wijkraad");

        assertThat(oordelen.beoordelaars(kenmerk)).containsExactly("partner-wijkraad", "clustermanager-bor");
        assertThat(oordelen.beoordelaars(uitgewerkt("Feest", metTrekker("opbouwwerk"), "a")))
                .containsExactly("opbouwwerk", "clustermanager-bor");
        assertThat(oordelen.beoordelaars(uitgewerkt("Banken", metTrekker("wijkregisseur-centrum"), "a")))
                .containsExactly("wijkregisseur-centrum", "clustermanager-bor");
        assertThat(oordelen.beoordelaars(maatregel("Een ruw idee")))
                .as("nobody leads yet")
                .containsExactly("clustermanager-bor");
    }

    @Test
    @DisplayName("given everybody's consent, then the measure has it; given one advice to adapt, then not")
    void ingestemd() {
        String kenmerk = bomen(wijkbudget(100), cluster(100));
        assertThat(oordelen.isIngestemd(kenmerk)).isFalse();
        oordeel(kenmerk, "clustermanager-bor", true, "");
        assertThat(oordelen.isIngestemd(kenmerk)).isFalse();
        oordeel(kenmerk, "manager-lv", false, "Te duur.");
        assertThat(oordelen.isIngestemd(kenmerk)).isFalse();
        oordeel(kenmerk, "manager-lv", true, "");

        assertThat(oordelen.isIngestemd(kenmerk)).isTrue();
        assertThat(oordelen.van(kenmerk)).hasSize(3);
        assertThat(oordelen.geldig(kenmerk))
                .extracting(Oordeel::beoordelaar, Oordeel::instemming)
                .containsExactly(tuple("clustermanager-bor", true), tuple("manager-lv", true));
    }

    @Test
    @DisplayName("given a measure that is worked out again, then judgements start anew and the old ones stay on file")
    void nieuweVersie() {
        String kenmerk = bomen(cluster(100));
        oordeel(kenmerk, "clustermanager-bor", true, "");
        assertThat(oordelen.isIngestemd(kenmerk)).isTrue();

        doe(() -> maatregelen.opnieuwUitwerken(kenmerk, "Het kan goedkoper."));
        assertThat(oordelen.isIngestemd(kenmerk)).as("sent back").isFalse();
        doe(() -> maatregelen.werkUit(kenmerk, uitwerking(cluster(90)), "vakambtenaar-bor"));
        assertThat(oordelen.isIngestemd(kenmerk)).isFalse();
        assertThat(oordelen.geldig(kenmerk)).isEmpty();
        assertThat(oordelen.van(kenmerk)).extracting(Oordeel::versie).containsExactly(1);
    }

    @Test
    @DisplayName("ROE-F4 given a judgement over money, then function and mandate are on file; without money no mandate")
    void mandaatOpDePapieren() {
        String kenmerk = bomen(wijkbudget(100));

        Oordeel geld = oordeel(kenmerk, "manager-lv", true, "");
        assertThat(geld.functie()).isEqualTo("Manager Leefbaarheid & Veiligheid");
        assertThat(geld.mandaat()).isEqualTo("Manager Leefbaarheid & Veiligheid, mandaat wijkbudget");
        assertThat(oordeel(kenmerk, "clustermanager-bor", true, "").mandaat()).isNull();
    }

    @Test
    @DisplayName("ROE-F4 given who stands in under the mandate, then it judges in the other's name; without money not")
    void vervanger() {
        String metGeld = bomen(wijkbudget(100));
        assertThat(oordelen.bevoegden(metGeld, "manager-lv")).containsExactly("manager-lv", "clustermanager-sociaal");
        assertThat(oordelen.bevoegden(metGeld, "clustermanager-bor")).containsExactly("clustermanager-bor");

        Oordeel oordeel = doe(() ->
                oordelen.geef(metGeld, "manager-lv", true, "", "manager-sociaal", List.of("clustermanager-sociaal")));
        assertThat(oordeel.functie())
                .isEqualTo("Clustermanager Sociaal Domein, namens Manager Leefbaarheid & Veiligheid");
        assertThat(oordeel.beoordelaar()).isEqualTo("manager-lv");
    }

    @Test
    @DisplayName("ROE-F4 given an account of another cluster or partner, then it cannot judge and nothing is written")
    void andereGroep() {
        String kenmerk = bomen(cluster(100), wijkbudget(100));

        geenMandaat(kenmerk, "clustermanager-bor", "a", List.of("clustermanager-lv", "cluster-bor"));
        geenMandaat(kenmerk, "manager-lv", "a", List.of("clustermanager-bor"));
        geenMandaat(kenmerk, "manager-lv", "a", List.of());
        assertThat(oordelen.van(kenmerk)).isEmpty();
    }

    @Test
    @DisplayName("four eyes: given who worked the measure out, then that account does not judge money of it")
    void vierOgen() {
        String kenmerk = uitgewerkt("Bomen", uitwerking(wijkbudget(100)), "manager-lv");

        geenMandaat(kenmerk, "manager-lv", "manager-lv", List.of("manager-lv"));
        doe(() -> oordelen.geef(kenmerk, "manager-lv", true, "", "collega", List.of("manager-lv")));
        assertThat(doe(() -> oordelen.geef(
                                kenmerk, "clustermanager-bor", true, "", "manager-lv", List.of("clustermanager-bor")))
                        .mandaat())
                .as("no money of this group")
                .isNull();
    }

    @Test
    @DisplayName(
            "four eyes: given who worked the measure out, then that account can send it back, and reads who may consent")
    void vierOgenTerug() {
        String kenmerk = uitgewerkt("Bomen", uitwerking(wijkbudget(100)), "manager-lv");

        assertThatThrownBy(() ->
                        doe(() -> oordelen.geef(kenmerk, "manager-lv", true, "", "manager-lv", List.of("manager-lv"))))
                .hasMessageContaining("zelf uitgewerkt")
                .hasMessageContaining(
                        "met de functie Manager Leefbaarheid & Veiligheid of Clustermanager Sociaal Domein");
        doe(() ->
                oordelen.geef(kenmerk, "manager-lv", false, "Het kan goedkoper.", "manager-lv", List.of("manager-lv")));

        assertThat(oordelen.van(kenmerk)).extracting(Oordeel::instemming).containsExactly(false);
    }

    @Test
    @DisplayName(
            "given advice to adapt without a reason, then it is refused; given a group that is not asked, then it is an error")
    void onjuist() {
        String kenmerk = bomen(cluster(100));

        assertThatThrownBy(() -> oordeel(kenmerk, "clustermanager-bor", false, " "))
                .isInstanceOfSatisfying(
                        OnjuisteAgenda.class, fout -> assertThat(fout.veld()).isEqualTo("oordeelMotivering"));
        assertThatThrownBy(() -> oordeel(kenmerk, "clustermanager-vth", true, ""))
                .isInstanceOf(IllegalStateException.class);
        assertThat(oordelen.van(kenmerk)).isEmpty();
    }

    private String bomen(Aandeel... aandelen) {
        return uitgewerkt("Bomen", uitwerking(aandelen), "vakambtenaar-bor");
    }

    private Oordeel oordeel(String kenmerk, String beoordelaar, boolean instemming, String reden) {
        return doe(() -> oordelen.geef(kenmerk, beoordelaar, instemming, reden, "acc", List.of(beoordelaar)));
    }

    private void geenMandaat(String kenmerk, String beoordelaar, String account, List<String> groepen) {
        assertThatThrownBy(() -> doe(() -> oordelen.geef(kenmerk, beoordelaar, true, "", account, groepen)))
                .isInstanceOf(GeenMandaat.class)
                .hasMessageContaining("aat de taak los");
    }

    private static Uitwerking metTrekker(String trekker, Aandeel... aandelen) {
        Uitwerking goed = uitwerking(aandelen);
        return new Uitwerking(
                goed.titel(),
                goed.omschrijving(),
                goed.doel(),
                trekker,
                goed.betrokken(),
                goed.kosten(),
                goed.aandelen(),
                goed.wijkbudgetReden(),
                goed.vanJaar(),
                goed.totJaar(),
                goed.beheervisie());
    }
}
