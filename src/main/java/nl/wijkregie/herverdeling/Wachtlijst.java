package nl.wijkregie.herverdeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code budgetwacht}. Writing is done under the lock of the pot, so that the order is the order of asking. */
@Component
class Wachtlijst {

    private final JdbcClient database;
    private final Clock klok;

    Wachtlijst(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** Who waits for this pot, in the order of asking. */
    List<Wachtende> van(Pot pot) {
        return database.sql("select * from budgetwacht where jaar = ? and wijk = ? and pot = ? order by volgorde")
                .param(pot.jaar())
                .param(pot.wijk())
                .param(pot.soort().code())
                .query(Wachtlijst::lees)
                .list();
    }

    /** Who waits for any pot of this year, in the order of asking. */
    List<Wachtende> van(int jaar) {
        return database.sql("select * from budgetwacht where jaar = ? order by volgorde")
                .param(jaar)
                .query(Wachtlijst::lees)
                .list();
    }

    Optional<Wachtende> zoek(String kenmerk) {
        return database.sql("select * from budgetwacht where kenmerk = ?")
                .param(kenmerk)
                .query(Wachtlijst::lees)
                .optional();
    }

    void voegToe(Pot pot, String kenmerk, long centen, Aanleiding aanleiding) {
        database.sql("insert into budgetwacht (kenmerk, jaar, wijk, pot, bedrag, sleutel, account, functie, reden,"
                        + " mandaat, sinds) values (:kenmerk, :jaar, :wijk, :pot, :bedrag, :sleutel, :account,"
                        + " :functie, :reden, :mandaat, :sinds)")
                .param("kenmerk", kenmerk)
                .param("jaar", pot.jaar())
                .param("wijk", pot.wijk())
                .param("pot", pot.soort().code())
                .param("bedrag", centen)
                .param("sleutel", aanleiding.sleutel())
                .param("account", aanleiding.account())
                .param("functie", aanleiding.functie())
                .param("reden", aanleiding.reden())
                .param("mandaat", aanleiding.mandaat(), java.sql.Types.VARCHAR)
                .param("sinds", LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS))
                .update();
    }

    /** @return false when the case does not wait (any more) */
    boolean haalWeg(String kenmerk) {
        return database.sql("delete from budgetwacht where kenmerk = ?")
                        .param(kenmerk)
                        .update()
                == 1;
    }

    private static Wachtende lees(ResultSet rij, int nummer) throws SQLException {
        return new Wachtende(
                rij.getString("kenmerk"),
                new Pot(
                        rij.getInt("jaar"),
                        rij.getString("wijk"),
                        Potsoort.zoek(rij.getString("pot")).orElseThrow()),
                rij.getLong("bedrag"),
                new Aanleiding(
                        rij.getString("sleutel"),
                        rij.getString("account"),
                        rij.getString("functie"),
                        rij.getString("reden"),
                        rij.getString("mandaat")),
                rij.getTimestamp("sinds").toLocalDateTime());
    }
}
