package nl.wijkregie.wijkbudget;

import static nl.wijkregie.testsupport.Grootboekopstelling.onder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.dao.DataAccessException;

/** ROE-F8: repeated keys, corrections and what guards the books; run on each database by the classes that extend this. */
abstract class BewakingTest extends Grootboekproef {

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
        assertThat(gezondheid.health())
                .isEqualTo(Health.up()
                        .withDetail("budgetjaren", java.util.Map.of(2026, "open, klopt"))
                        .build());

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
}
