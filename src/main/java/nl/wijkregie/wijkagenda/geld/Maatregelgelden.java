package nl.wijkregie.wijkagenda.geld;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.wijkagenda.geld.Maatregelgeld.Stand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code maatregelgeld}: what the agenda pot pays of each measure, by year. Takes part in the caller's transaction. */
@Component
class Maatregelgelden {

    private static final String LEES = "select maatregel, jaar, bedrag, stand, houder from maatregelgeld where ";

    private final JdbcClient database;
    private final Clock klok;

    Maatregelgelden(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** Money of a measure, oldest year first. */
    List<Maatregelgeld> van(String maatregel) {
        return database.sql(LEES + "maatregel = ? order by jaar")
                .param(maatregel)
                .query(Maatregelgelden::lees)
                .list();
    }

    /** Money that the ledger holds under this kenmerk, oldest year first. */
    List<Maatregelgeld> vanHouder(String houder) {
        return database.sql(LEES + "houder = ? order by jaar, maatregel")
                .param(houder)
                .query(Maatregelgelden::lees)
                .list();
    }

    /** The part of one year, held until the end of the transaction; empty when there is none. */
    Optional<Maatregelgeld> vergrendel(String maatregel, int jaar) {
        return database.sql(LEES + "maatregel = ? and jaar = ? for update")
                .param(maatregel)
                .param(jaar)
                .query(Maatregelgelden::lees)
                .optional();
    }

    /** What is promised of the pot of this wijk and year, on condition, in cents. */
    long voorwaardelijk(String wijk, int jaar) {
        return database.sql("select coalesce(sum(geld.bedrag), 0) from maatregelgeld geld"
                        + " join maatregel on maatregel.kenmerk = geld.maatregel"
                        + " join wijkagenda on wijkagenda.kenmerk = maatregel.agenda"
                        + " where wijkagenda.wijk = ? and geld.jaar = ? and geld.stand = ?")
                .param(wijk)
                .param(jaar)
                .param(Stand.VOORWAARDELIJK.code())
                .query(Long.class)
                .single();
    }

    void voegToe(Maatregelgeld geld) {
        database.sql(
                        "insert into maatregelgeld (maatregel, jaar, bedrag, stand, houder, moment) values (?, ?, ?, ?, ?, ?)")
                .param(geld.maatregel())
                .param(geld.jaar())
                .param(geld.bedrag())
                .param(geld.stand().code())
                .param(geld.houder())
                .param(nu())
                .update();
    }

    /** Changes where a part stands, and under which kenmerk it is held. */
    void wijzig(Maatregelgeld geld, Stand stand, String houder) {
        database.sql("update maatregelgeld set stand = ?, houder = ?, moment = ? where maatregel = ? and jaar = ?")
                .param(stand.code())
                .param(houder)
                .param(nu())
                .param(geld.maatregel())
                .param(geld.jaar())
                .update();
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Maatregelgeld lees(ResultSet rij, int nummer) throws SQLException {
        return new Maatregelgeld(
                rij.getString("maatregel"),
                rij.getInt("jaar"),
                rij.getLong("bedrag"),
                Stand.van(rij.getString("stand")),
                rij.getString("houder"));
    }
}
