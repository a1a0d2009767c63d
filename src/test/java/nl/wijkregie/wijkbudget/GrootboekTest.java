package nl.wijkregie.wijkbudget;

import static nl.wijkregie.testsupport.Grootboekopstelling.onder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Grootboekopstelling;
import nl.wijkregie.testsupport.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** ROE-F8 to ROE-F10: what can happen to the money of a pot; run on each database by the classes that extend this. */
abstract class GrootboekTest {

    private static final Pot POT = new Pot(2026, "asenray", Potsoort.INITIATIEVEN);
    private static final Pot AGENDA = new Pot(2026, "asenray", Potsoort.WIJKAGENDA);
    private static final String ZAAK = "INI-2026-00001";

    private final List<String> nieuws = new ArrayList<>();
    private Grootboekopstelling opstelling;
    private Grootboek grootboek;
    private Budgetjaren jaren;
    private long begin;

    abstract Databases soort();

    @BeforeEach
    void open() {
        opstelling = new Grootboekopstelling(
                soort().gemigreerd().dataSource(), new Testklok(LocalDateTime.of(2026, 11, 12, 10, 0)), luisteraar());
        grootboek = opstelling.grootboek();
        jaren = opstelling.budgetjaren();
        opstelling.doe(() -> jaren.open(2026, 250_000_00, 10_000_00, 33, false, onder("open")));
        begin = grootboek.stand(POT).orElseThrow().vrij();
    }

    @AfterEach
    void dicht() {
        opstelling.close();
    }

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

    private boolean reserveer(String sleutel, long centen) {
        return opstelling.doe(() -> grootboek.reserveer(POT, ZAAK, centen, onder(sleutel)));
    }

    private Potluisteraar luisteraar() {
        return new Potluisteraar() {
            @Override
            public void gevuld(Pot pot) {
                nieuws.add(pot.equals(AGENDA) ? "agenda gevuld" : "gevuld");
            }

            @Override
            public void gebruikt(Pot pot) {
                nieuws.add(pot.equals(AGENDA) ? "agenda gebruikt" : "gebruikt");
            }
        };
    }
}
