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
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.dao.DataAccessException;
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

    @Test
    @DisplayName("given a key that was used, then the same act books nothing more and another act is refused")
    void sleutels() {
        reserveer("r", 500_00);
        assertThat(reserveer("r", 500_00)).isTrue();
        assertThatThrownBy(() -> reserveer("r", 400_00)).isInstanceOf(SleutelAnders.class);
        for (int keer = 0; keer < 2; keer++) {
            opstelling.doe(() -> grootboek.betaal(POT, ZAAK, 100_00, true, onder("b")));
            opstelling.doe(() -> grootboek.stelVast(POT, ZAAK, 150_00, onder("s")));
            opstelling.doe(() -> grootboek.betaal(POT, ZAAK, 150_00, false, onder("e")));
            opstelling.doe(() -> grootboek.ontvangTerug(POT, ZAAK, 10_00, onder("t")));
        }

        assertThat(grootboek.verplichtingen(ZAAK)).containsExactly(new Verplichting(POT, ZAAK, 0, 0, 240_00));
        assertThat(grootboek.boekingen(POT)).hasSize(7);
        List<Runnable> anders = List.of(
                () -> grootboek.betaal(POT, ZAAK, 101_00, true, onder("b")),
                () -> grootboek.stelVast(POT, ZAAK, 151_00, onder("s")),
                () -> grootboek.stelVast(POT, ZAAK, 0, onder("s")),
                () -> grootboek.ontvangTerug(POT, ZAAK, 11_00, onder("t")),
                () -> grootboek.geefVrij(POT, ZAAK, onder("r")),
                () -> grootboek.vulAan(POT, 500_00, onder("r")),
                () -> grootboek.hevelOver(POT, AGENDA, 500_00, onder("r")));
        assertThat(anders)
                .allSatisfy(
                        stap -> assertThatThrownBy(() -> opstelling.doe(stap)).isInstanceOf(SleutelAnders.class));
        assertThat(grootboek.boekingen(POT)).hasSize(7);
    }

    @Test
    @DisplayName("given a settlement of nothing, then all is released, once")
    void nihil() {
        reserveer("r", 500_00);
        opstelling.doe(() -> grootboek.stelVast(POT, ZAAK, 0, onder("s")));
        reserveer("r2", 500_00);
        opstelling.doe(() -> grootboek.stelVast(POT, ZAAK, 0, onder("s")));

        assertThat(grootboek.verplichtingen(ZAAK)).containsExactly(new Verplichting(POT, ZAAK, 500_00, 0, 0));
        assertThatThrownBy(() -> opstelling.doe(() -> grootboek.stelVast(POT, ZAAK, 500_00, onder("s"))))
                .isInstanceOf(SleutelAnders.class);
    }

    @Test
    @DisplayName("ROE-F8 given a case that holds less than is asked of it, then nothing is written")
    void zaakTeWeinig() {
        reserveer("r", 500_00);
        List<Runnable> teVeel = List.of(
                () -> grootboek.betaal(POT, ZAAK, 500_01, true, onder("x")),
                () -> grootboek.betaal(POT, ZAAK, 1, false, onder("x")),
                () -> grootboek.stelVast(POT, ZAAK, 500_01, onder("x")),
                () -> grootboek.ontvangTerug(POT, ZAAK, 1, onder("x")),
                () -> grootboek.betaal(POT, "INI-2026-00002", 1, true, onder("x")));
        assertThat(teVeel)
                .allSatisfy(stap ->
                        assertThatThrownBy(() -> opstelling.doe(stap)).isInstanceOf(OnvoldoendeGereserveerd.class));
        assertThatThrownBy(() -> reserveer("x", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reserveer("x", -5)).isInstanceOf(IllegalArgumentException.class);

        assertThat(grootboek.boekingen(POT)).hasSize(2);
        assertThat(grootboek.verplichtingen(ZAAK)).containsExactly(new Verplichting(POT, ZAAK, 500_00, 0, 0));
    }

    @Test
    @DisplayName("given a wrong entry, then it is booked back once, with a reason, and stays readable")
    void corrigeren() {
        reserveer("r", 500_00);
        Boeking fout = laatste();
        corrigeer(fout.id(), "c");
        corrigeer(fout.id(), "c");

        assertThat(grootboek.boekingen(POT)).hasSize(3);
        assertThat(laatste().corrigeert()).isEqualTo(fout.id());
        assertThat(laatste().kenmerk()).isEqualTo(ZAAK);
        assertThat(grootboek.boekingen(POT).get(1).gecorrigeerd()).isTrue();
        assertThat(grootboek.stand(POT).orElseThrow().vrij()).isEqualTo(begin);
        assertThat(nieuws).containsExactly("gebruikt", "gevuld");
        nietTeCorrigeren(fout.id(), "Deze boeking is al gecorrigeerd.");
        nietTeCorrigeren(-1, "Deze boeking bestaat niet.");
        nietTeCorrigeren(grootboek.boekingen(POT).get(2).id(), "De opening van een pot is niet te corrigeren.");
        corrigeer(laatste().id(), "c van c");
        assertThat(grootboek.verplichtingen(ZAAK)).containsExactly(new Verplichting(POT, ZAAK, 500_00, 0, 0));
    }

    @Test
    @DisplayName("given money that went on, then the entry before it cannot be put right")
    void corrigerenTeLaat() {
        reserveer("r", 500_00);
        long reservering = laatste().id();
        opstelling.doe(() -> grootboek.betaal(POT, ZAAK, 100_00, true, onder("b")));
        long betaling = laatste().id();
        nietTeCorrigeren(reservering, "Het geld van deze boeking is al verder gebruikt.");
        opstelling.doe(() -> jaren.sluit(2026, onder("sluit")));
        nietTeCorrigeren(laatste().id(), "Het budgetjaar is gesloten.");

        corrigeer(betaling, "c1");
        corrigeer(reservering, "c2");

        assertThat(grootboek.stand(POT)).contains(new Potstand(POT, begin, 0, 0, 0, begin));
        assertThat(opstelling.bean(Grootboekcontrole.class).afwijkingen()).isEmpty();
    }

    @Test
    @DisplayName("given entries and accounts, then the database itself refuses to change or remove them")
    void onveranderlijk() {
        reserveer("r", 500_00);
        List<String> pogingen = List.of(
                "update boeking set bedrag = bedrag + 1",
                "update boeking set reden = 'iets anders'",
                "delete from boeking",
                "delete from boeking where id < 0",
                "truncate table boeking",
                "delete from grootboekrekening",
                "delete from budgetjaar",
                "update grootboekrekening set saldo = -1 where soort = 'vrij'");
        assertThat(pogingen)
                .allSatisfy(poging -> assertThatThrownBy(
                                () -> opstelling.database().sql(poging).update())
                        .isInstanceOf(DataAccessException.class));
        assertThat(grootboek.boekingen(POT)).hasSize(2);
    }

    @Test
    @DisplayName("given balances that were tampered with, then the check says so and health is down")
    void geknoeid() {
        reserveer("r", 500_00);
        Wijkbudgetgezondheid gezondheid = opstelling.bean(Wijkbudgetgezondheid.class);
        assertThat(gezondheid.health()).isEqualTo(Health.up().build());

        opstelling
                .database()
                .sql("update grootboekrekening set saldo = saldo + 100 where wijk = 'asenray' and soort = 'vrij'")
                .update();

        assertThat(gezondheid.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(opstelling.bean(Grootboekcontrole.class).afwijkingen())
                .hasSize(4)
                .anyMatch(zin -> zin.startsWith("De rekeningen van 2026 zijn samen 200 in plaats van 0"))
                .anyMatch(zin -> zin.startsWith("De potten van 2026"))
                .allSatisfy(zin -> assertThat(zin).doesNotContain(ZAAK));
    }

    private void nietTeCorrigeren(long boeking, String waarom) {
        assertThatThrownBy(() -> corrigeer(boeking, "nee"))
                .isInstanceOf(NietTeCorrigeren.class)
                .hasMessageStartingWith(waarom);
    }

    private void corrigeer(long boeking, String sleutel) {
        opstelling.doe(() -> grootboek.corrigeer(boeking, onder(sleutel)));
    }

    private Boeking laatste() {
        return grootboek.boekingen(POT).get(0);
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
