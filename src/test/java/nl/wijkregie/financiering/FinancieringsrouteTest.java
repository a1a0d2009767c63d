package nl.wijkregie.financiering;

import static nl.wijkregie.financiering.Financieringsroute.AFGEWEZEN;
import static nl.wijkregie.financiering.Financieringsroute.AGENDA;
import static nl.wijkregie.financiering.Financieringsroute.BRONNEN;
import static nl.wijkregie.financiering.Financieringsroute.CLUSTERBUDGET;
import static nl.wijkregie.financiering.Financieringsroute.GEREGELD;
import static nl.wijkregie.financiering.Financieringsroute.PARTNERS;
import static nl.wijkregie.financiering.Financieringsroute.WIJKBUDGET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.wijkregie.financiering.Financieringsroute.Omstandigheden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who decides next over the money of a case")
class FinancieringsrouteTest {

    private static final Omstandigheden GEWOON = new Omstandigheden(false, false, false, false);

    private static final Bronstand CLUSTER_GEVRAAGD = new Bronstand("clusterbudget", Stand.GEVRAAGD, 100);
    private static final Bronstand PARTNER_GEVRAAGD = new Bronstand("partners", Stand.GEVRAAGD, 100);
    private static final Bronstand FONDS_TOEGEKEND = new Bronstand("doelfondsen", Stand.TOEGEKEND, 100);
    private static final Bronstand FONDS_AANGEVRAAGD = new Bronstand("doelfondsen", Stand.AANGEVRAAGD, 0);
    private static final Bronstand CLUSTER_AFGEWEZEN = new Bronstand("clusterbudget", Stand.AFGEWEZEN, 0);

    @Test
    @DisplayName("ROE-F1 given money of the cluster is asked, then the cluster decides before anybody else")
    void clusterEerst() {
        assertThat(route(GEWOON, 500, CLUSTER_GEVRAAGD, PARTNER_GEVRAAGD)).isEqualTo(CLUSTERBUDGET);
        assertThat(route(new Omstandigheden(true, true, false, true), 500, CLUSTER_GEVRAAGD))
                .isEqualTo(CLUSTERBUDGET);
    }

    @Test
    @DisplayName("ROE-F4 given money of a partner is asked, then the partner decides")
    void partner() {
        assertThat(route(GEWOON, 500, PARTNER_GEVRAAGD)).isEqualTo(PARTNERS);
    }

    @Test
    @DisplayName("ROE-F4 given wijkbudget is asked within the ceiling, then the holder of the mandate decides")
    void wijkbudget() {
        assertThat(route(GEWOON, 1)).isEqualTo(WIJKBUDGET);
        assertThat(route(GEWOON, 1, FONDS_TOEGEKEND)).isEqualTo(WIJKBUDGET);
    }

    @Test
    @DisplayName("ROE-F3 given more than the ceiling or a larger impact, then always through the wijkagenda")
    void agenda() {
        assertThat(route(new Omstandigheden(true, false, false, false), 1)).isEqualTo(AGENDA);
        assertThat(route(new Omstandigheden(false, true, false, false), 1)).isEqualTo(AGENDA);
    }

    @Test
    @DisplayName("ROE-F3 given the wijkagenda took it up, then its pot is asked, without a ceiling")
    void naDeAgenda() {
        assertThat(route(new Omstandigheden(true, true, true, false), 1)).isEqualTo(WIJKBUDGET);
    }

    @Test
    @DisplayName("given only answers are awaited, then back to the sources; no wijkbudget means no wijkagenda either")
    void wachten() {
        assertThat(route(GEWOON, 0, FONDS_AANGEVRAAGD, new Bronstand("projectbudget", Stand.TOEGEKEND, 5)))
                .isEqualTo(BRONNEN);
        assertThat(route(new Omstandigheden(false, true, false, false), 0, FONDS_TOEGEKEND))
                .isEqualTo(GEREGELD);
    }

    @Test
    @DisplayName("given other sources pay it all, then the money is there; nothing at all is a refusal")
    void zonderWijkbudget() {
        assertThat(route(GEWOON, 0, FONDS_TOEGEKEND)).isEqualTo(GEREGELD);
        assertThat(route(GEWOON, 0, CLUSTER_AFGEWEZEN)).isEqualTo(AFGEWEZEN);
        assertThat(route(GEWOON, 0)).isEqualTo(AFGEWEZEN);
    }

    @Test
    @DisplayName("ROE-F4 given the cluster refused, then the wijkbudget when it was asked, else back to the sources")
    void naWeigering() {
        Omstandigheden geweigerd = new Omstandigheden(false, false, false, true);

        assertThat(route(geweigerd, 500, CLUSTER_AFGEWEZEN)).isEqualTo(WIJKBUDGET);
        assertThat(route(geweigerd, 0, CLUSTER_AFGEWEZEN)).isEqualTo(BRONNEN);
        assertThat(route(geweigerd, 0, CLUSTER_AFGEWEZEN, FONDS_TOEGEKEND)).isEqualTo(BRONNEN);
    }

    private static Financieringsroute route(Omstandigheden omstandigheden, long wijkbudget, Bronstand... bronnen) {
        return Financieringsroute.bepaal(
                new Bronopgave(Stream.of(bronnen).toList(), wijkbudget, null, null, BijTeWeinig.VRAGEN, null, null, ""),
                omstandigheden);
    }
}
