package nl.wijkregie.wijkagenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables {@code wijkagenda} and {@code agendaronde}. */
@Component
class Rondeboek {

    private final JdbcClient database;
    private final Clock klok;

    Rondeboek(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** Lets those who begin a round go one after the other; held until the caller's transaction ends. */
    void sluitSlot() {
        database.sql("select id from agendaslot where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    /**
     * Holds an agenda until the caller's transaction ends. An update and not a select for update: rows that refer to the
     * agenda can be added meanwhile, and two who added one do not block each other.
     */
    void vergrendel(String agenda) {
        database.sql("update wijkagenda set status = status where kenmerk = ?")
                .param(agenda)
                .update();
    }

    /** Next number of a measure; holds the agenda as {@link #vergrendel}. */
    int volgendNummer(String agenda) {
        database.sql("update wijkagenda set laatste_nummer = laatste_nummer + 1 where kenmerk = ?")
                .param(agenda)
                .update();
        return database.sql("select laatste_nummer from wijkagenda where kenmerk = ?")
                .param(agenda)
                .query(Integer.class)
                .single();
    }

    Optional<Wijkagenda> zoek(String kenmerk) {
        return database.sql("select * from wijkagenda where kenmerk = ?")
                .param(kenmerk)
                .query(Rondeboek::agenda)
                .optional();
    }

    Optional<Wijkagenda> zoek(String wijk, int jaar) {
        return database.sql("select * from wijkagenda where wijk = ? and jaar = ?")
                .param(wijk)
                .param(jaar)
                .query(Rondeboek::agenda)
                .optional();
    }

    List<Wijkagenda> alle() {
        return database.sql("select * from wijkagenda").query(Rondeboek::agenda).list();
    }

    void voegToe(String kenmerk, String wijk, int jaar) {
        database.sql("insert into wijkagenda (kenmerk, wijk, jaar, status, begonnen_op) values (?, ?, ?, ?, ?)")
                .param(kenmerk)
                .param(wijk)
                .param(jaar)
                .param(Agendastatus.IN_VOORBEREIDING.code())
                .param(nu())
                .update();
    }

    /** A stopped agenda begins anew. */
    void hervat(String kenmerk) {
        database.sql("update wijkagenda set status = ?, begonnen_op = ? where kenmerk = ?")
                .param(Agendastatus.IN_VOORBEREIDING.code())
                .param(nu())
                .param(kenmerk)
                .update();
    }

    void vastgesteld(String kenmerk) {
        database.sql(
                        "update wijkagenda set status = ?, vastgesteld_op = coalesce(vastgesteld_op, ?), afgerond_op = null"
                                + " where kenmerk = ?")
                .param(1, Agendastatus.VASTGESTELD.code())
                .param(2, nu(), Types.TIMESTAMP)
                .param(3, kenmerk)
                .update();
    }

    void afgerond(String kenmerk) {
        database.sql("update wijkagenda set status = ?, afgerond_op = ? where kenmerk = ?")
                .param(Agendastatus.AFGEROND.code())
                .param(nu())
                .param(kenmerk)
                .update();
    }

    void gestopt(String kenmerk) {
        database.sql("update wijkagenda set status = ? where kenmerk = ?")
                .param(Agendastatus.GESTOPT.code())
                .param(kenmerk)
                .update();
    }

    List<Ronde> rondes(String agenda) {
        return database.sql("select * from agendaronde where agenda = ? order by nummer")
                .param(agenda)
                .query(Rondeboek::ronde)
                .list();
    }

    Optional<Ronde> ronde(String agenda, int nummer) {
        return database.sql("select * from agendaronde where agenda = ? and nummer = ?")
                .param(agenda)
                .param(nummer)
                .query(Rondeboek::ronde)
                .optional();
    }

    /** Adds the next round; the caller holds the lock. */
    Ronde voegRondeToe(String agenda, boolean tussentijds, String reden, String account) {
        int nummer = rondes(agenda).size() + 1;
        database.sql("insert into agendaronde (agenda, nummer, tussentijds, reden, status, begonnen_door, begonnen_op)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(agenda)
                .param(nummer)
                .param(tussentijds)
                .param(reden)
                .param(Agendastatus.IN_VOORBEREIDING.code())
                .param(account)
                .param(nu())
                .update();
        return ronde(agenda, nummer).orElseThrow();
    }

    /** Moves a round on. */
    void rondestatus(String agenda, int nummer, Agendastatus status) {
        database.sql("update agendaronde set status = ? where agenda = ? and nummer = ?")
                .param(status.code())
                .param(agenda)
                .param(nummer)
                .update();
    }

    /** Notes when the College decided. */
    void besloten(String agenda, int nummer) {
        database.sql("update agendaronde set besloten_op = ? where agenda = ? and nummer = ?")
                .param(nu())
                .param(agenda)
                .param(nummer)
                .update();
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Wijkagenda agenda(ResultSet rij, int nummer) throws SQLException {
        return new Wijkagenda(
                rij.getString("kenmerk"),
                rij.getString("wijk"),
                rij.getInt("jaar"),
                Agendastatus.van(rij.getString("status")),
                rij.getObject("begonnen_op", LocalDateTime.class),
                rij.getObject("vastgesteld_op", LocalDateTime.class),
                rij.getObject("afgerond_op", LocalDateTime.class));
    }

    private static Ronde ronde(ResultSet rij, int nummer) throws SQLException {
        return new Ronde(
                rij.getString("agenda"),
                rij.getInt("nummer"),
                rij.getBoolean("tussentijds"),
                rij.getString("reden"),
                Agendastatus.van(rij.getString("status")),
                rij.getString("begonnen_door"),
                rij.getObject("begonnen_op", LocalDateTime.class),
                rij.getObject("besloten_op", LocalDateTime.class));
    }
}
