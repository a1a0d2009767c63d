package nl.wijkregie.wijkbudget;

import static nl.wijkregie.testsupport.Grootboekopstelling.onder;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Databases.Testdatabase;
import nl.wijkregie.testsupport.Grootboekopstelling;
import nl.wijkregie.testsupport.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A year with its pots, opened anew for each test. */
abstract class Grootboekproef {

    static final Pot POT = new Pot(2026, "asenray", Potsoort.INITIATIEVEN);
    static final Pot AGENDA = new Pot(2026, "asenray", Potsoort.WIJKAGENDA);
    static final String ZAAK = "INI-2026-00001";

    final List<String> nieuws = new ArrayList<>();
    final Testklok klok = new Testklok(LocalDateTime.of(2026, 11, 12, 10, 0));
    Testdatabase database;
    Grootboekopstelling opstelling;
    Grootboek grootboek;
    Budgetjaren jaren;
    long begin;

    abstract Databases soort();

    @BeforeEach
    void open() {
        database = soort().gemigreerd();
        opstelling = new Grootboekopstelling(database.dataSource(), klok, luisteraar());
        grootboek = opstelling.grootboek();
        jaren = opstelling.budgetjaren();
        opstelling.doe(() -> jaren.open(2026, 250_000_00, 10_000_00, 33, false, onder("open")));
        begin = grootboek.stand(POT).orElseThrow().vrij();
    }

    @AfterEach
    void dicht() {
        opstelling.close();
    }

    void nietTeCorrigeren(long boeking, String waarom) {
        assertThatThrownBy(() -> corrigeer(boeking, "nee"))
                .isInstanceOf(NietTeCorrigeren.class)
                .hasMessageStartingWith(waarom);
    }

    void corrigeer(long boeking, String sleutel) {
        opstelling.doe(() -> grootboek.corrigeer(boeking, onder(sleutel)));
    }

    Boeking laatste() {
        return grootboek.boekingen(POT).get(0);
    }

    boolean reserveer(String sleutel, long centen) {
        return opstelling.doe(() -> grootboek.reserveer(POT, ZAAK, centen, onder(sleutel)));
    }

    Potluisteraar luisteraar() {
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
