package nl.wijkregie.herverdeling;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potluisteraar;
import nl.wijkregie.wijkbudget.Potstand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the manager when a pot is nearly or wholly used: once per pot and threshold (ROE-F14). */
@Component
class Potbewaking implements Potluisteraar {

    private final ObjectProvider<Grootboek> grootboek;
    private final JdbcClient database;
    private final Budgetberichten berichten;
    private final Potnamen namen;
    private final Clock klok;

    /** @param grootboek asked when needed: the ledger calls this */
    Potbewaking(
            ObjectProvider<Grootboek> grootboek,
            JdbcClient database,
            Budgetberichten berichten,
            Potnamen namen,
            Clock klok) {
        this.grootboek = grootboek;
        this.database = database;
        this.berichten = berichten;
        this.namen = namen;
        this.klok = klok;
    }

    /** The pot is locked by who used it, so that nobody else can be telling the same. */
    @Override
    public void gebruikt(Pot pot) {
        grootboek.getObject().stand(pot).ifPresent(stand -> {
            List<Integer> nieuw = Potgebruik.van(stand).bereikt().stream()
                    .filter(drempel -> merk(pot, drempel))
                    .toList();
            if (!nieuw.isEmpty()) {
                meld(stand);
            }
        });
    }

    private boolean merk(Pot pot, int drempel) {
        return database.sql("insert into budgetmelding (jaar, wijk, pot, drempel, moment)"
                                + " select s.jaar, s.wijk, s.pot, s.drempel, s.moment from (select cast(:jaar as integer) as jaar,"
                                + " cast(:wijk as varchar(40)) as wijk, cast(:pot as varchar(20)) as pot,"
                                + " cast(:drempel as integer) as drempel, cast(:moment as timestamp) as moment) s"
                                + " where not exists (select 1 from budgetmelding m where m.jaar = s.jaar"
                                + " and m.wijk = s.wijk and m.pot = s.pot and m.drempel = s.drempel)")
                        .param("jaar", pot.jaar())
                        .param("wijk", pot.wijk())
                        .param("pot", pot.soort().code())
                        .param("drempel", drempel)
                        .param("moment", LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS), Types.TIMESTAMP)
                        .update()
                == 1;
    }

    private void meld(Potstand stand) {
        Pot pot = stand.pot();
        berichten.aanManager(
                "wijkbudget-drempel",
                null,
                Map.of(
                        "wijkNaam", namen.wijk(pot.wijk()),
                        "potNaam", pot.soort().naam(),
                        "jaar", String.valueOf(pot.jaar()),
                        "percentage", String.valueOf(Potgebruik.van(stand).percentage()),
                        "toegekend", Bedragen.tekst(stand.toegekend()),
                        "vrij", Bedragen.tekst(stand.vrij())));
    }
}
