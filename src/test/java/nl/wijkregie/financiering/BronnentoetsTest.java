package nl.wijkregie.financiering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Gemeentebestand;
import nl.wijkregie.initiatief.Schaal;
import nl.wijkregie.initiatief.Soort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What may be said of the sources of money")
class BronnentoetsTest {

    private static final Gemeente ROERMOND = Gemeentebestand.lees("roermond", null);
    private static final long DUIZEND = 1_000_00;

    private final Bronnentoets toets = new Bronnentoets(ROERMOND);

    private Soort soort = Soort.INWONERINITIATIEF;
    private Schaal schaal = Schaal.BUURT;
    private Wijkbudgetdoel terrein = Wijkbudgetdoel.LEEFBAARHEID;
    private Long plan = DUIZEND;
    private List<String> volgorde = ROERMOND.bronnen().stream().map(Bron::code).toList();
    private Wijkbudgetdoel doel;
    private String activiteit;
    private String partner;
    private String toelichting = "";

    @Test
    @DisplayName("ROE-F1 given no other source fits, then the wijkbudget may be asked")
    void wijkbudget() {
        assertThat(velden(geen(), 500_00)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "volksfeesten",
                "overigeSubsidies",
                "roermondfonds",
                "doelfondsen",
                "projectbudget",
                "clusterbudget"
            })
    @DisplayName("ROE-F1 given a source before the wijkbudget that has not answered, then no wijkbudget is asked")
    void eerstAndereBronnen(String bron) {
        assertThat(velden(met(bron, Stand.AANGEVRAAGD, 0), 500_00)).containsExactly(bron);
        assertThat(velden(met(bron, Stand.AANGEVRAAGD, 0), 0)).isEmpty();
    }

    @Test
    @DisplayName("ROE-F1 given partners, who come after the wijkbudget, then their answer need not be awaited")
    void partnersDaarna() {
        assertThat(velden(met("partners", Stand.AANGEVRAAGD, 0), 500_00)).isEmpty();
    }

    @Test
    @DisplayName("ROE-F1 given an order in which partners come first, then their answer is awaited")
    void volgordeVanDeTabel() {
        volgorde = List.of("partners", "wijkbudget");

        assertThat(velden(met("partners", Stand.AANGEVRAAGD, 0), 500_00)).containsExactly("partners");
        assertThat(velden(met("doelfondsen", Stand.AANGEVRAAGD, 0), 500_00)).isEmpty();
        assertThat(velden(met("clusterbudget", Stand.AANGEVRAAGD, 0), 500_00))
                .as("the cluster's budget always comes first")
                .containsExactly("clusterbudget");
    }

    @Test
    @DisplayName(
            "ROE-F5 given an order with the wijkbudget first, then the Roermondfonds still excludes it while it is open")
    void wijkbudgetVoorop() {
        volgorde = List.of("wijkbudget", "volksfeesten", "roermondfonds", "clusterbudget");

        assertThat(velden(met("roermondfonds", Stand.AANGEVRAAGD, 0), 500_00)).containsExactly("roermondfonds");
        assertThat(velden(met("volksfeesten", Stand.AANGEVRAAGD, 0), 500_00)).isEmpty();
    }

    @Test
    @DisplayName("ROE-F1 given a source of which nothing is on file, then no wijkbudget is asked")
    void nietsBekend() {
        assertThat(velden(List.of(), 500_00))
                .contains("volksfeesten", "clusterbudget")
                .doesNotContain("partners");
    }

    @ParameterizedTest
    @EnumSource(
            value = Stand.class,
            names = {"TOEGEKEND", "GEVRAAGD"})
    @DisplayName("given money that is granted or asked, then it says how much")
    void bedragNodig(Stand stand) {
        assertThat(velden(met("clusterbudget", stand, 0), 0)).contains("clusterbudgetBedrag");
        assertThat(velden(met("clusterbudget", stand, -1), 0)).contains("clusterbudgetBedrag");
        assertThat(velden(met("clusterbudget", stand, 100_00), 0)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Stand.class,
            names = {"NIET_PASSEND", "AFGEWEZEN"})
    @DisplayName("given a source that gives nothing, then it has no amount")
    void geenBedrag(Stand stand) {
        assertThat(velden(met("doelfondsen", stand, 1), 500_00)).containsExactly("doelfondsenBedrag");
    }

    @Test
    @DisplayName("ROE-F4 given a source without a mandate in the process, then it is not asked there")
    void nietHierGevraagd() {
        assertThat(velden(met("doelfondsen", Stand.GEVRAAGD, 100_00), 0)).containsExactly("doelfondsen");
    }

    @ParameterizedTest
    @CsvSource({"500_00, 500_00, true", "500_00, 500_01, false", "0, 1000_00, true", "0, 1000_01, false"})
    @DisplayName("given a plan of € 1.000, then all sources together give no more than that")
    void nietMeerDanHetPlan(String fonds, String wijkbudget, boolean mag) {
        long bedrag = centen(fonds);
        List<Bronstand> bronnen = bedrag == 0 ? geen() : met("doelfondsen", Stand.TOEGEKEND, bedrag);

        assertThat(velden(bronnen, centen(wijkbudget)).isEmpty()).isEqualTo(mag);
    }

    @Test
    @DisplayName("ROE-D5 given a verzoek, which has no plan, then no plan limits the sum")
    void verzoek() {
        soort = Soort.VERZOEK;
        plan = null;

        assertThat(velden(geen(), 9_999_999_00L)).isEmpty();
    }

    @Test
    @DisplayName("ROE-F11 given a beleidswens, then there is no wijkbudget for it here")
    void beleidswens() {
        soort = Soort.BELEIDSWENS;

        assertThat(velden(geen(), 100_00)).containsExactly("gevraagdWijkbudget");
    }

    @Test
    @DisplayName("ROE-B9 given a case beyond one wijk, then no wijk's pot pays for it alone")
    void wijkoverstijgend() {
        schaal = Schaal.WIJKOVERSTIJGEND;

        assertThat(velden(geen(), 100_00)).containsExactly("gevraagdWijkbudget");
        assertThat(velden(met("doelfondsen", Stand.TOEGEKEND, 100_00), 0)).isEmpty();
    }

    @Test
    @DisplayName(
            "ROE-F15 given no liveability and no social cohesion, then no wijkbudget; a purpose that is filled in wins")
    void doel() {
        terrein = Wijkbudgetdoel.GEEN;
        assertThat(velden(geen(), 100_00)).containsExactly("wijkbudgetdoel");

        doel = Wijkbudgetdoel.SOCIALE_SAMENHANG;
        assertThat(velden(geen(), 100_00)).isEmpty();

        terrein = Wijkbudgetdoel.LEEFBAARHEID;
        doel = Wijkbudgetdoel.GEEN;
        assertThat(velden(geen(), 100_00)).containsExactly("wijkbudgetdoel");
    }

    @Test
    @DisplayName("ROE-F5 given money of the Roermondfonds, then no municipal money beside it")
    void roermondfonds() {
        List<Bronstand> fonds = met("roermondfonds", Stand.TOEGEKEND, 100_00);
        assertThat(velden(fonds, 0)).isEmpty();
        assertThat(velden(fonds, 100_00)).containsExactly("gevraagdWijkbudget");

        assertThat(velden(en(fonds, "clusterbudget", Stand.GEVRAAGD, 10_00), 0)).containsExactly("clusterbudget");
        assertThat(velden(en(fonds, "overigeSubsidies", Stand.AANGEVRAAGD, 0), 0))
                .containsExactly("overigeSubsidies");
        assertThat(velden(en(fonds, "projectbudget", Stand.TOEGEKEND, 10_00), 0))
                .containsExactly("projectbudget");
        assertThat(velden(en(fonds, "doelfondsen", Stand.TOEGEKEND, 10_00), 0))
                .as("a fund outside the municipality is no municipal money")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ", 200_00, ''",
        ", 200_01, volksfeestenActiviteit",
        "straatfeest, 300_00, ''",
        "straatfeest, 300_01, volksfeestenBedrag",
        "wijkfeest, 1000_00, ''",
        "bestaatniet, 10_00, volksfeestenActiviteit"
    })
    @DisplayName("ROE-F12 given the subsidy Volksfeesten, then a maximum per type of activity")
    void volksfeesten(String soortActiviteit, String bedrag, String fout) {
        activiteit = soortActiviteit;

        assertThat(velden(met("volksfeesten", Stand.TOEGEKEND, centen(bedrag)), 0))
                .isEqualTo(fout.isEmpty() ? List.of() : List.of(fout));
    }

    @Test
    @DisplayName("given a partner that does not exist, then it is refused")
    void partner() {
        partner = "bakker";
        assertThat(velden(met("partners", Stand.GEVRAAGD, 10_00), 0)).containsExactly("partner");
        partner = "wijkraad";
        assertThat(velden(met("partners", Stand.GEVRAAGD, 10_00), 0)).isEmpty();
    }

    @Test
    @DisplayName("ROE-E0 given no source gives anything, then the resident gets to read why")
    void geenGeld() {
        assertThat(velden(geen(), 0)).containsExactly("bronnenToelichting");
        toelichting = "Het idee past bij geen enkele bron.";
        assertThat(velden(geen(), 0)).isEmpty();
    }

    @Test
    @DisplayName("given a negative request, then it is refused")
    void negatief() {
        assertThat(velden(geen(), -1)).containsExactly("gevraagdWijkbudget");
    }

    @Test
    @DisplayName(
            "ROE-F1 given a verzoek without a plan and money of another source, then an estimate says whether it suffices")
    void verzoekMetAndereBron() {
        soort = Soort.VERZOEK;
        plan = null;

        assertThat(velden(geen(), 200_00)).isEmpty();
        assertThat(velden(met("clusterbudget", Stand.GEVRAAGD, 300_00), 200_00)).containsExactly("geraamdeKosten");
    }

    private List<String> velden(List<Bronstand> bronnen, long wijkbudget) {
        return toets
                .toets(
                        new Bronopgave(
                                bronnen, wijkbudget, doel, activiteit, BijTeWeinig.VRAGEN, partner, null, toelichting),
                        new Bronvraag(soort, schaal, terrein, plan, volgorde))
                .stream()
                .map(Bezwaar::veld)
                .toList();
    }

    private static long centen(String tekst) {
        return Long.parseLong(tekst.replace("_", ""));
    }

    private static List<Bronstand> geen() {
        return Bronnen.OPGEGEVEN.stream()
                .map(bron -> new Bronstand(bron, Stand.NIET_PASSEND, 0))
                .toList();
    }

    private static List<Bronstand> met(String bron, Stand stand, long bedrag) {
        return en(geen(), bron, stand, bedrag);
    }

    private static List<Bronstand> en(List<Bronstand> bronnen, String bron, Stand stand, long bedrag) {
        List<Bronstand> anders = new ArrayList<>(bronnen);
        anders.replaceAll(oud -> oud.bron().equals(bron) ? new Bronstand(bron, stand, bedrag) : oud);
        return anders;
    }
}
