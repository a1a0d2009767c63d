package nl.wijkregie.herverdeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
            Inhoud inhoud,
            LocalDateTime moment) {}

    /**
     * What was decided, as the next step needs it.
     *
     * @param vanWijk code of the wijk of the giving pot, or null
     * @param vanPot code of the kind of the giving pot, or null
     * @param bedrag cents that are moved or added; 0 for none
     * @param anders code of what happens when no money is moved, or null
     */
    public record Inhoud(
            @Nullable String vanWijk,
            @Nullable String vanPot,
            long bedrag,
            boolean wijkcoalitieGehoord,
            @Nullable String anders) {

        /** Nothing but an amount. */
        public static Inhoud bedrag(long centen) {
            return new Inhoud(null, null, centen, false, null);
        }
    }

    /** Records a decision. */
    public void leg(
            String kenmerk,
            String stap,
            String account,
            String omschrijving,
            @Nullable String toelichting,
            Inhoud inhoud) {
        database.sql("insert into budgetbesluit (kenmerk, stap, account, omschrijving, toelichting, van_wijk, van_pot,"
                        + " bedrag, wijkcoalitie_gehoord, anders, moment) values (:kenmerk, :stap, :account,"
                        + " :omschrijving, :toelichting, :vanWijk, :vanPot, :bedrag, :gehoord, :anders, :moment)")
                .param("kenmerk", kenmerk)
                .param("stap", stap)
                .param("account", account)
                .param("omschrijving", omschrijving)
                .param("toelichting", toelichting, Types.VARCHAR)
                .param("vanWijk", inhoud.vanWijk(), Types.VARCHAR)
                .param("vanPot", inhoud.vanPot(), Types.VARCHAR)
                .param("bedrag", inhoud.bedrag())
                .param("gehoord", inhoud.wijkcoalitieGehoord())
                .param("anders", inhoud.anders(), Types.VARCHAR)
                .param("moment", LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS))
                .update();
    }

    /** Decisions with this business key, oldest first. */
    public List<Besluit> van(String kenmerk) {
        return database.sql("select * from budgetbesluit where kenmerk = ? order by id")
                .param(kenmerk)
                .query(Budgetbesluiten::lees)
                .list();
    }

    /** The last decision in this step. */
    public Optional<Besluit> laatste(String kenmerk, String stap) {
        return van(kenmerk).stream()
                .filter(besluit -> besluit.stap().equals(stap))
                .reduce((eerder, later) -> later);
    }

    /**
     * The last decision in this step.
     *
     * @throws IllegalStateException when the step was never decided
     */
    public Besluit haal(String kenmerk, String stap) {
        return laatste(kenmerk, stap)
                .orElseThrow(() -> new IllegalStateException("No decision of " + stap + " in " + kenmerk));
    }

    private static Besluit lees(ResultSet rij, int nummer) throws SQLException {
        return new Besluit(
                rij.getLong("id"),
                rij.getString("kenmerk"),
                rij.getString("stap"),
                rij.getString("account"),
                rij.getString("omschrijving"),
                rij.getString("toelichting"),
                new Inhoud(
                        rij.getString("van_wijk"),
                        rij.getString("van_pot"),
                        rij.getLong("bedrag"),
                        rij.getBoolean("wijkcoalitie_gehoord"),
                        rij.getString("anders")),
                rij.getTimestamp("moment").toLocalDateTime());
    }
}
