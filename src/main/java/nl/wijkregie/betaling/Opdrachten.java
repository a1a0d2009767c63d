package nl.wijkregie.betaling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of payment orders; every call takes part in the caller's transaction. */
@Component
class Opdrachten {

    private final JdbcClient database;
    private final Clock klok;

    Opdrachten(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    void zetKlaar(
            Pot pot, String kenmerk, Betalingen.Soort soort, long centen, @Nullable String cluster, String account) {
        zetKlaar(new Nieuw(pot, kenmerk, soort, centen, cluster), account, null);
    }

    /**
     * Puts what was released before ready again, or a part of it.
     *
     * @param correctie entry of the ledger that booked the payment back
     */
    void zetOpnieuwKlaar(Betaalopdracht eerder, long centen, String account, long correctie) {
        zetKlaar(
                new Nieuw(eerder.pot(), eerder.kenmerk(), eerder.soort(), centen, eerder.cluster()),
                account,
                correctie);
    }

    private void zetKlaar(Nieuw nieuw, String account, @Nullable Long correctie) {
        database.sql("insert into betaalopdracht (kenmerk, jaar, wijk, pot, soort, bedrag, cluster, status,"
                        + " klaargezet_door, klaargezet_op, correctie) values (?, ?, ?, ?, ?, ?, ?, 'klaar', ?, ?, ?)")
                .param(1, nieuw.kenmerk())
                .param(2, nieuw.pot().jaar())
                .param(3, nieuw.pot().wijk())
                .param(4, nieuw.pot().soort().code())
                .param(5, code(nieuw.soort()))
                .param(6, nieuw.centen())
                .param(7, nieuw.cluster(), Types.VARCHAR)
                .param(8, account)
                .param(9, LocalDateTime.now(klok))
                .param(10, correctie, Types.BIGINT)
                .update();
    }

    /** Orders that wait for release, oldest first. */
    List<Betaalopdracht> klaar() {
        return database.sql("select * from betaalopdracht where status = 'klaar' order by id")
                .query((rij, nummer) -> lees(rij))
                .list();
    }

    /** Orders of a case that wait for release, oldest first. */
    List<Betaalopdracht> klaar(String kenmerk) {
        return database.sql("select * from betaalopdracht where status = 'klaar' and kenmerk = ? order by id")
                .param(kenmerk)
                .query((rij, nummer) -> lees(rij))
                .list();
    }

    /** Orders of a case that were released, newest first. */
    List<Betaalopdracht> vrijgegeven(String kenmerk) {
        return database.sql(
                        "select * from betaalopdracht where status = 'vrijgegeven' and kenmerk = ? order by id desc")
                .param(kenmerk)
                .query((rij, nummer) -> lees(rij))
                .list();
    }

    /** Orders of a list, oldest first. */
    List<Betaalopdracht> van(String lijst) {
        return database.sql("select b.* from betaalopdracht b join betaallijst l on l.id = b.lijst"
                        + " where l.nummer = ? order by b.id")
                .param(lijst)
                .query((rij, nummer) -> lees(rij))
                .list();
    }

    /** Puts a waiting order on a list; false when somebody else was first or it was cancelled. */
    boolean plaatsOp(long lijst, Gezien gezien) {
        return database.sql("update betaalopdracht set status = 'vrijgegeven', lijst = ?, rekening_sinds = ?"
                                + " where id = ? and status = 'klaar'")
                        .param(1, lijst)
                        .param(2, gezien.rekeningSinds(), Types.TIMESTAMP)
                        .param(3, gezien.id())
                        .update()
                == 1;
    }

    /** Cancels a waiting order; false when it was released or cancelled in the meantime. */
    boolean laatVervallen(Betaalopdracht opdracht) {
        return database.sql("update betaalopdracht set status = 'vervallen' where id = ? and status = 'klaar'")
                        .param(opdracht.id())
                        .update()
                == 1;
    }

    /** Cancels the order that this correction made; false when that was released in the meantime. */
    boolean laatVervallenVan(long correctie) {
        database.sql("update betaalopdracht set status = 'vervallen' where correctie = ? and status = 'klaar'")
                .param(correctie)
                .update();
        return database.sql("select count(*) from betaalopdracht where correctie = ? and status = 'vrijgegeven'")
                        .param(correctie)
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Records who filled in the account number to which the waiting orders of a case are paid. */
    void rekeningIngevuld(String kenmerk, String account) {
        database.sql("update betaalopdracht set rekening_door = ? where kenmerk = ? and status = 'klaar'")
                .param(account)
                .param(kenmerk)
                .update();
    }

    private static Betaalopdracht lees(ResultSet rij) throws SQLException {
        return new Betaalopdracht(
                rij.getLong("id"),
                rij.getString("kenmerk"),
                pot(rij),
                Betalingen.Soort.valueOf(rij.getString("soort").toUpperCase(Locale.ROOT)),
                rij.getLong("bedrag"),
                rij.getString("cluster"),
                rij.getString("klaargezet_door"),
                rij.getTimestamp("klaargezet_op").toLocalDateTime(),
                rij.getString("rekening_door"),
                rij.getObject("rekening_sinds", LocalDateTime.class));
    }

    static Pot pot(ResultSet rij) throws SQLException {
        return new Pot(
                rij.getInt("jaar"),
                rij.getString("wijk"),
                Potsoort.zoek(rij.getString("pot")).orElseThrow());
    }

    private static String code(Betalingen.Soort soort) {
        return soort.name().toLowerCase(Locale.ROOT);
    }

    private record Nieuw(
            Pot pot,
            String kenmerk,
            Betalingen.Soort soort,
            long centen,
            @Nullable String cluster) {}
}
