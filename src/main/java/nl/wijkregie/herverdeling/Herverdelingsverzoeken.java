package nl.wijkregie.herverdeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Requests to move money: at most one open per pot (ROE-F9). All writing is done under the lock of the pot, so that it
 * needs no second look at what others do meanwhile.
 */
@Component
public class Herverdelingsverzoeken {

    private static final String WETHOUDER = "wethouder";
    private static final String WACHTRIJ = "wachtrij";

    private final JdbcClient database;
    private final Clock klok;
    private final Herverdelingsproces proces;

    /** The pot whose request is being decided by this thread: that decision ends the request, nobody else. */
    private final ThreadLocal<@Nullable Pot> inBehandeling = new ThreadLocal<>();

    Herverdelingsverzoeken(JdbcClient database, Clock klok, Herverdelingsproces proces) {
        this.database = database;
        this.klok = klok;
        this.proces = proces;
    }

    /** The open request with this business key. */
    public Optional<Herverdelingsverzoek> open(String kenmerk) {
        return database.sql("select * from herverdelingsverzoek where kenmerk = ? and lopend = 1")
                .param(kenmerk)
                .query(Herverdelingsverzoeken::lees)
                .optional();
    }

    /** The open request for this pot. */
    public Optional<Herverdelingsverzoek> open(Pot pot) {
        return open(Herverdelingsverzoek.kenmerk(pot));
    }

    /** The open requests for pots of this year. */
    List<Herverdelingsverzoek> vanJaar(int jaar) {
        return database.sql("select * from herverdelingsverzoek where jaar = ? and lopend = 1 order by id")
                .param(jaar)
                .query(Herverdelingsverzoeken::lees)
                .list();
    }

    /** Sees to it that the pot has an open request, now that a case waits for it. */
    void zorgVoor(Pot pot) {
        if (open(pot).isEmpty()) {
            registreer(pot, false);
            proces.start(Herverdelingsverzoek.kenmerk(pot), pot);
        }
    }

    /** Registers a request; its process is started by the caller. */
    void registreer(Pot pot, boolean doorWethouder) {
        database.sql("insert into herverdelingsverzoek (kenmerk, jaar, wijk, pot, aanleiding, status, lopend,"
                        + " geopend_op) values (?, ?, ?, ?, ?, 'open', 1, ?)")
                .param(Herverdelingsverzoek.kenmerk(pot))
                .param(pot.jaar())
                .param(pot.wijk())
                .param(pot.soort().code())
                .param(doorWethouder ? WETHOUDER : WACHTRIJ)
                .param(nu())
                .update();
    }

    /** Ends the request because it was decided. */
    void rondAf(Herverdelingsverzoek verzoek) {
        sluit(verzoek, "klaar");
    }

    /**
     * Ends the request of a pot for which nobody waits any more. A request that the wethouder began goes on, and one that
     * is being decided right now is ended by that decision.
     */
    void laatVervallen(Pot pot) {
        if (pot.equals(inBehandeling.get())) {
            return;
        }
        open(pot).filter(verzoek -> !verzoek.doorWethouder()).ifPresent(this::laatVervallen);
    }

    /** Ends the request, whoever began it: its year was closed. */
    void laatVervallen(Herverdelingsverzoek verzoek) {
        if (proces.laatVervallen(verzoek.kenmerk())) {
            sluit(verzoek, "vervallen");
        }
    }

    /** Carries out what was decided about a pot's request; until it is done nobody else ends the request. */
    <T> T beslis(Pot pot, Supplier<T> besluit) {
        inBehandeling.set(pot);
        try {
            return besluit.get();
        } finally {
            inBehandeling.remove();
        }
    }

    private void sluit(Herverdelingsverzoek verzoek, String status) {
        database.sql("update herverdelingsverzoek set status = ?, lopend = null, gesloten_op = ? where id = ?")
                .param(status)
                .param(nu())
                .param(verzoek.id())
                .update();
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Herverdelingsverzoek lees(ResultSet rij, int nummer) throws SQLException {
        return new Herverdelingsverzoek(
                rij.getLong("id"),
                rij.getString("kenmerk"),
                new Pot(
                        rij.getInt("jaar"),
                        rij.getString("wijk"),
                        Potsoort.zoek(rij.getString("pot")).orElseThrow()),
                rij.getString("aanleiding").equals(WETHOUDER),
                rij.getTimestamp("geopend_op").toLocalDateTime());
    }
}
