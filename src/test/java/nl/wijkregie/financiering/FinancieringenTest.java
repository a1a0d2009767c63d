package nl.wijkregie.financiering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("What is kept of the search for money, on both databases")
class FinancieringenTest {

    private static final Pot POT = new Pot(2026, "centrum", Potsoort.WIJKAGENDA);

    private Financieringen financieringen;

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("given rounds and decisions, then the newest state stands and every decision stays")
    void roundsAndDecisions(Databases soort) {
        op(soort);
        assertThat(financieringen.laatste("INI-1")).isEmpty();

        financieringen.leg("INI-1", opgave(Stand.AANGEVRAAGD, 0), "a");
        Financiering eerste = financieringen.haal("INI-1");
        assertThat(financieringen.neemTeVerwijzen(eerste.id())).containsExactly("doelfondsen");
        assertThat(financieringen.neemTeVerwijzen(eerste.id())).isEmpty();
        financieringen.leg("INI-1", opgave(Stand.AANGEVRAAGD, 100), "b");
        assertThat(financieringen.neemTeVerwijzen(eerste.id()))
                .as("told before")
                .isEmpty();
        financieringen.wijzigBron(eerste.id(), "clusterbudget", Stand.AFGEWEZEN);
        financieringen.kiesPot(eerste.id(), POT);
        financieringen.voegToe(eerste, besluit(false, "Nee."));
        financieringen.voegToe(eerste, besluit(true, null));

        Financiering tweede = financieringen.haal("INI-1");
        assertThat(tweede.id()).isEqualTo(eerste.id());
        assertThat(tweede.ronde()).isEqualTo(2);
        assertThat(tweede.voorgesteldDoor()).isEqualTo("b");
        assertThat(tweede.jaar()).isEqualTo(2026);
        assertThat(tweede.pot()).isEqualTo("wijkagenda");
        assertThat(tweede.opgave().gevraagdWijkbudget()).isEqualTo(100);
        assertThat(tweede.opgave().bron("clusterbudget")).contains(new Bronstand("clusterbudget", Stand.AFGEWEZEN, 0));
        assertThat(financieringen.besluiten(eerste.id()))
                .extracting(Mandaatbesluit::akkoord)
                .containsExactly(false, true);
        assertThat(financieringen
                        .besluit(eerste.id(), "clusterbudget")
                        .orElseThrow()
                        .motivering())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("given one that ended, then money is looked for anew beside it")
    void anew(Databases soort) {
        op(soort);
        financieringen.leg("INI-1", opgave(Stand.TOEGEKEND, 0), "a");
        Financiering eerste = financieringen.haal("INI-1");
        financieringen.rondAf("INI-1", "geregeld");
        assertThat(financieringen.lopend("INI-1")).isEmpty();
        financieringen.sluit(eerste.id(), null, 60);

        financieringen.leg("INI-1", opgave(Stand.AANGEVRAAGD, 0), "a");

        Financiering tweede = financieringen.haal("INI-1");
        assertThat(tweede.id()).isGreaterThan(eerste.id());
        assertThat(tweede.ronde()).isOne();
        assertThat(tweede.vastgesteld()).isNull();
        financieringen.sluit(tweede.id(), 50L, 0);
        assertThat(financieringen.laatste("INI-1").orElseThrow().vastgesteld()).isEqualTo(50);
    }

    private static Bronopgave opgave(Stand fonds, long wijkbudget) {
        return new Bronopgave(
                List.of(new Bronstand("doelfondsen", fonds, 0), new Bronstand("clusterbudget", Stand.GEVRAAGD, 250)),
                wijkbudget,
                wijkbudget > 0 ? Wijkbudgetdoel.LEEFBAARHEID : null,
                null,
                BijTeWeinig.VRAGEN,
                null,
                wijkbudget > 0 ? 900L : null,
                "");
    }

    private static Financieringen.Besluitgegevens besluit(boolean akkoord, String motivering) {
        return new Financieringen.Besluitgegevens(
                "clusterbudget", akkoord, false, 250, "m", "Clustermanager", "mandaat", motivering, null);
    }

    private void op(Databases soort) {
        JdbcClient database = JdbcClient.create(soort.gemigreerd().dataSource());
        database.sql("insert into initiatief (kenmerk, titel, omschrijving, wijk, kanaal, hulp_gewenst, fase, status,"
                        + " volgcode_versie, ontvangen_op) values ('INI-1', 'Bank', 'Een bank.', 'centrum', 'website',"
                        + " false, 5, 'in-voorbereiding', 1, ?)")
                .param(LocalDateTime.of(2026, 3, 2, 9, 0))
                .update();
        financieringen = new Financieringen(database, new Testklok(LocalDateTime.of(2026, 3, 2, 9, 0)));
    }
}
