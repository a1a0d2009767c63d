package nl.wijkregie.wijkbudget;

import static nl.wijkregie.testsupport.Grootboekopstelling.onder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.SingleQueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import nl.wijkregie.testsupport.Grootboekopstelling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** ROE-F6 to ROE-F10: what can happen to the money of a pot; run on each database by the classes that extend this. */
abstract class GrootboekTest extends Grootboekproef {

    @Test
    @DisplayName("ROE-F6 given a year that is opened, then its pots hold the wijkbudget and the year is known")
    void opening() {
        List<Potstand> standen = grootboek.standen(2026);

        assertThat(standen).hasSize(18);
        assertThat(standen.get(0).pot()).isEqualTo(new Pot(2026, "centrum", Potsoort.INITIATIEVEN));
        assertThat(standen.get(1).pot()).isEqualTo(new Pot(2026, "centrum", Potsoort.WIJKAGENDA));
        assertThat(standen.stream().mapToLong(Potstand::vrij).sum()).isEqualTo(240_000_00);
        assertThat(jaren.zoek(2026))
                .contains(new Budgetjaar(2026, 250_000_00, 10_000_00, 240_000_00, 33, false, false));
        assertThat(jaren.huidig()).isEqualTo(2026);
        assertThat(jaren.zoek(2027)).isEmpty();
        assertThat(grootboek.standen(2027)).isEmpty();
    }

    @Test
    @DisplayName("given a reservation, settlement, payment and refund, then each euro can be followed")
    void levensloop() {
        assertThat(reserveer("r", 500_00)).isTrue();
        assertThat(grootboek.verplichting(ZAAK)).contains(new Verplichting(POT, ZAAK, 500_00, 0, 0));
        opstelling.doe(() -> grootboek.betaal(POT, ZAAK, 100_00, true, onder("voorschot")));
        opstelling.doe(() -> grootboek.stelVast(POT, ZAAK, 250_00, onder("vast")));
        assertThat(grootboek.verplichting(ZAAK)).contains(new Verplichting(POT, ZAAK, 0, 250_00, 100_00));
        opstelling.doe(() -> grootboek.betaal(POT, ZAAK, 250_00, false, onder("betaal")));
        opstelling.doe(() -> grootboek.ontvangTerug(POT, ZAAK, 50_00, onder("terug")));

        assertThat(grootboek.stand(POT)).contains(new Potstand(POT, begin, 0, 300_00, begin - 300_00, 0));
        assertThat(grootboek.boekingen(POT))
                .extracting(boeking -> boeking.soort().code())
                .containsExactly("refund", "payment", "release", "settlement", "payment", "reservation", "opening");
        assertThat(nieuws).containsExactly("gebruikt", "gevuld", "gevuld");
    }

    @Test
    @DisplayName("given a new case, then its reservation takes no more than seven statements")
    void zuinig() {
        SingleQueryCountHolder teller = new SingleQueryCountHolder();
        DataSource geteld = ProxyDataSourceBuilder.create(database.dataSource())
                .countQuery(teller)
                .build();
        try (Grootboekopstelling andere = new Grootboekopstelling(geteld, klok)) {
            andere.doe(() -> andere.grootboek().reserveer(POT, ZAAK, 500_00, onder("r")));
        }

        assertThat(grootboek.verplichtingen(ZAAK)).hasSize(1);
        assertThat(teller.getQueryCountMap().values())
                .singleElement()
                .satisfies(aantal -> assertThat(aantal.getTotal()).isBetween(1L, 7L));
    }

    @Test
    @DisplayName("ROE-F8 given less than is asked, then nothing is reserved and nothing is written")
    void teWeinig() {
        assertThat(reserveer("r", begin + 1)).isFalse();

        assertThat(grootboek.boekingen(POT)).hasSize(1);
        assertThat(grootboek.verplichtingen(ZAAK)).isEmpty();
        assertThat(reserveer("r", begin)).isTrue();
        assertThat(grootboek.stand(POT).orElseThrow().vrij()).isZero();
    }

    @Test
    @DisplayName("given no transaction of the caller, then nothing can be written")
    void zonderTransactie() {
        assertThatThrownBy(() -> grootboek.reserveer(POT, ZAAK, 1, onder("r")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @DisplayName("ROE-F10 given a year that is closed, then the free rest lapses and what was granted stays")
    void sluiten() {
        reserveer("r", 500_00);
        opstelling.doe(() -> jaren.sluit(2026, onder("sluit")));

        assertThat(jaren.zoek(2026).orElseThrow().gesloten()).isTrue();
        assertThat(grootboek.stand(POT)).contains(new Potstand(POT, begin, 500_00, 0, 0, begin - 500_00));
        assertThat(grootboek.standen(2026))
                .allSatisfy(stand -> assertThat(stand.vrij()).isZero());
        assertThat(jaren.verplichtingen(2026)).containsExactly(new Verplichting(POT, ZAAK, 500_00, 0, 0));
        opstelling.doe(() -> grootboek.betaal(POT, ZAAK, 200_00, true, onder("voorschot")));
        assertThat(opstelling.doe(() -> grootboek.geefVrij(POT, ZAAK, onder("v"))))
                .isEqualTo(300_00);
        opstelling.doe(() -> grootboek.ontvangTerug(POT, ZAAK, 200_00, onder("terug")));

        assertThat(grootboek.stand(POT)).contains(new Potstand(POT, begin, 0, 0, 0, begin));
        assertThat(jaren.verplichtingen(2026)).isEmpty();
        assertThat(grootboek.boekingen(POT))
                .extracting(boeking -> boeking.soort().code())
                .containsExactly("refund", "lapse", "payment", "lapse", "reservation", "opening");
        assertThat(nieuws).containsExactly("gebruikt");
    }

    @Test
    @DisplayName("ROE-F10 given a year that is not open, then no money comes out of it")
    void nietOpen() {
        Pot volgendJaar = new Pot(2027, POT.wijk(), POT.soort());
        assertThatThrownBy(() -> opstelling.doe(() -> grootboek.reserveer(volgendJaar, ZAAK, 1, onder("r"))))
                .isInstanceOf(JaarNietOpen.class)
                .hasMessage("Budgetjaar 2027 is nog niet geopend.");
        assertThatThrownBy(() -> opstelling.doe(() -> jaren.sluit(2027, onder("s"))))
                .hasMessage("Budgetjaar 2027 is nog niet geopend.");
        assertThatThrownBy(() -> opstelling.doe(
                        () -> grootboek.reserveer(new Pot(2026, "atlantis", POT.soort()), ZAAK, 1, onder("r"))))
                .isInstanceOf(OnbekendePot.class);

        opstelling.doe(() -> jaren.sluit(2026, onder("sluit")));

        List<Runnable> geweigerd = List.of(
                () -> grootboek.reserveer(POT, ZAAK, 1, onder("r")),
                () -> grootboek.vergrendel(POT),
                () -> grootboek.hevelOver(POT, AGENDA, 1, onder("h")),
                () -> grootboek.vulAan(POT, 1, onder("raad")),
                () -> jaren.sluit(2026, onder("nog eens")));
        assertThat(geweigerd)
                .allSatisfy(stap -> assertThatThrownBy(() -> opstelling.doe(stap))
                        .isInstanceOf(JaarNietOpen.class)
                        .hasMessage("Budgetjaar 2026 is gesloten."));
        assertThat(opstelling.doe(() -> grootboek.geefVrij(volgendJaar, ZAAK, onder("v"))))
                .isZero();
    }

    @Test
    @DisplayName("ROE-F6 given a year that exists or sums that make no sense, then it is not opened")
    void nietTeOpenen() {
        assertThatThrownBy(() -> opstelling.doe(() -> jaren.open(2026, 10_00, 0, 33, false, onder("x"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Budgetjaar 2026 is al eerder geopend.");
        List<Runnable> onzin = List.of(
                () -> jaren.open(27, 10_00, 0, 33, false, onder("x")),
                () -> jaren.open(2027, 0, 0, 33, false, onder("x")),
                () -> jaren.open(2027, -10_00, 0, 33, false, onder("x")),
                () -> jaren.open(2027, 10_00, 20_00, 33, false, onder("x")),
                () -> jaren.open(2027, 10_00, -10_00, 33, false, onder("x")),
                () -> jaren.open(2027, 10_00, 0, 101, false, onder("x")),
                () -> jaren.open(2027, 10_01, 0, 33, false, onder("x")),
                () -> jaren.open(2027, Long.MAX_VALUE, 0, 33, false, onder("x")));
        assertThat(onzin)
                .allSatisfy(stap ->
                        assertThatThrownBy(() -> opstelling.doe(stap)).isInstanceOf(IllegalArgumentException.class));
        assertThat(jaren.alle()).extracting(Budgetjaar::jaar).containsExactly(2026);
    }

    @Test
    @DisplayName("ROE-F9 given free money, then it moves within the year, and never more than is there")
    void overhevelen() {
        assertThat(opstelling.doe(() -> grootboek.hevelOver(POT, AGENDA, begin + 1, onder("h"))))
                .isFalse();
        assertThat(opstelling.doe(() -> grootboek.hevelOver(POT, AGENDA, begin, onder("h"))))
                .isTrue();
        assertThat(opstelling.doe(() -> grootboek.hevelOver(POT, AGENDA, begin, onder("h"))))
                .isTrue();

        assertThat(grootboek.stand(POT)).contains(new Potstand(POT, 0, 0, 0, 0, 0));
        assertThat(nieuws).containsExactly("gebruikt", "agenda gevuld");
        Pot anderJaar = new Pot(2027, POT.wijk(), POT.soort());
        assertThatThrownBy(() -> opstelling.doe(() -> grootboek.hevelOver(AGENDA, anderJaar, 1, onder("j"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> opstelling.doe(() -> grootboek.hevelOver(AGENDA, AGENDA, 1, onder("z"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("ROE-F13 given money of the raad, then the sum of the year grows with it, and shrinks when put right")
    void raad() {
        opstelling.doe(() -> grootboek.vulAan(POT, 1_000_00, onder("raad")));
        opstelling.doe(() -> grootboek.vulAan(POT, 1_000_00, onder("raad")));

        assertThat(grootboek.stand(POT).orElseThrow().toegekend()).isEqualTo(begin + 1_000_00);
        assertThat(jaren.zoek(2026))
                .contains(new Budgetjaar(2026, 251_000_00, 10_000_00, 241_000_00, 33, false, false));
        corrigeer(laatste().id(), "goed");
        assertThat(jaren.zoek(2026))
                .contains(new Budgetjaar(2026, 250_000_00, 10_000_00, 240_000_00, 33, false, false));
        assertThat(opstelling.bean(Grootboekcontrole.class).afwijkingen()).isEmpty();
    }
}
