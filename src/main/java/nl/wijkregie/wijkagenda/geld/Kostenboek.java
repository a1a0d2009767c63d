package nl.wijkregie.wijkagenda.geld;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code agendakosten}. Takes part in the caller's transaction. */
@Component
class Kostenboek {

    private static final String LEES =
            "select kenmerk, agenda, omschrijving, bedrag, jaar, gemeld_door, akkoord from agendakosten where kenmerk = ?";

    private final JdbcClient database;
    private final Clock klok;

    Kostenboek(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /**
     * Costs of making an agenda.
     *
     * @param bedrag cents, more than 0
     * @param jaar year whose pot was asked when they were noted, or paid when they were agreed to
     * @param akkoord null before the manager decided
     */
    record Kosten(
            String kenmerk,
            String agenda,
            String omschrijving,
            long bedrag,
            int jaar,
            String gemeldDoor,
            @Nullable Boolean akkoord) {}

    /** Adds costs under the next number of the agenda; who adds to the same agenda waits. */
    String voegToe(String agenda, String omschrijving, long centen, int jaar, String account) {
        database.sql("select kenmerk from wijkagenda where kenmerk = ? for update")
                .param(agenda)
                .query(String.class)
                .single();
        int eerder = database.sql("select count(*) from agendakosten where agenda = ?")
                .param(agenda)
                .query(Integer.class)
                .single();
        String kenmerk = agenda + "-K" + (eerder + 1);
        database.sql("insert into agendakosten (kenmerk, agenda, omschrijving, bedrag, jaar, gemeld_door, gemeld_op)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(kenmerk)
                .param(agenda)
                .param(omschrijving)
                .param(centen)
                .param(jaar)
                .param(account)
                .param(LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS))
                .update();
        return kenmerk;
    }

    Optional<Kosten> zoek(String kenmerk) {
        return database.sql(LEES).param(kenmerk).query(Kostenboek::lees).optional();
    }

    /** The same, held until the end of the transaction. */
    Optional<Kosten> vergrendel(String kenmerk) {
        return database.sql(LEES + " for update")
                .param(kenmerk)
                .query(Kostenboek::lees)
                .optional();
    }

    void besluit(String kenmerk, boolean akkoord, int jaar, String motivering, String account) {
        database.sql(
                        "update agendakosten set akkoord = ?, jaar = ?, motivering = ?, besluit_door = ? where kenmerk = ?")
                .param(akkoord)
                .param(jaar)
                .param(motivering)
                .param(account)
                .param(kenmerk)
                .update();
    }

    private static Kosten lees(ResultSet rij, int nummer) throws SQLException {
        return new Kosten(
                rij.getString("kenmerk"),
                rij.getString("agenda"),
                rij.getString("omschrijving"),
                rij.getLong("bedrag"),
                rij.getInt("jaar"),
                rij.getString("gemeld_door"),
                rij.getObject("akkoord", Boolean.class));
    }
}
