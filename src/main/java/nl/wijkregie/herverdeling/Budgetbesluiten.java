package nl.wijkregie.herverdeling;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided in steps about money that belong to no case; written in the transaction of the step, never changed. */
@Component
public class Budgetbesluiten {

    private final JdbcClient database;
    private final Clock klok;

    Budgetbesluiten(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /**
     * A decision.
     *
     * @param id number of the decision
     * @param kenmerk business key of the process
     * @param stap id of the user task
     * @param account who completed it
     * @param omschrijving what was decided, in one sentence
     * @param toelichting why, in the words of who decided; null when nothing was said
     * @param moment Europe/Amsterdam
     */
    public record Besluit(
            long id,
            String kenmerk,
            String stap,
            String account,
            String omschrijving,
            @Nullable String toelichting,
            LocalDateTime moment) {}

    /** Records a decision. */
    public void leg(String kenmerk, String stap, String account, String omschrijving, @Nullable String toelichting) {
        database.sql("insert into budgetbesluit (kenmerk, stap, account, omschrijving, toelichting, moment)"
                        + " values (:kenmerk, :stap, :account, :omschrijving, :toelichting, :moment)")
                .param("kenmerk", kenmerk)
                .param("stap", stap)
                .param("account", account)
                .param("omschrijving", omschrijving)
                .param("toelichting", toelichting, java.sql.Types.VARCHAR)
                .param("moment", LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS))
                .update();
    }

    /** Decisions with this business key, oldest first. */
    public List<Besluit> van(String kenmerk) {
        return database.sql("select * from budgetbesluit where kenmerk = ? order by id")
                .param(kenmerk)
                .query((rij, nummer) -> new Besluit(
                        rij.getLong("id"),
                        rij.getString("kenmerk"),
                        rij.getString("stap"),
                        rij.getString("account"),
                        rij.getString("omschrijving"),
                        rij.getString("toelichting"),
                        rij.getTimestamp("moment").toLocalDateTime()))
                .list();
    }

    /** The last decision in this step. */
    public Optional<Besluit> laatste(String kenmerk, String stap) {
        return van(kenmerk).stream()
                .filter(besluit -> besluit.stap().equals(stap))
                .reduce((eerder, later) -> later);
    }
}
