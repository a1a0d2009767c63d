package nl.wijkregie.financiering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.wijkbudget.Pot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was found, proposed and decided about the money of each case. */
@Component
class Financieringen {

    private final JdbcClient database;
    private final Clock klok;

    Financieringen(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** The newest of a case; empty when no money was looked for. */
    Optional<Financiering> laatste(String kenmerk) {
        return database.sql("select f.*, b.bron, b.stand, b.bedrag from financiering f"
                        + " left join financieringsbron b on b.financiering = f.id"
                        + " where f.id = (select max(id) from financiering where kenmerk = ?)")
                .param(kenmerk)
                .query((ResultSet rijen) -> lees(rijen));
    }

    /** The one of a case that still runs. */
    Optional<Financiering> lopend(String kenmerk) {
        return laatste(kenmerk).filter(Financiering::loopt);
    }

    /** @throws IllegalStateException when none runs: the model calls a step before the sources were looked at */
    Financiering haal(String kenmerk) {
        return lopend(kenmerk)
                .orElseThrow(() -> new IllegalStateException("Voor " + kenmerk + " loopt geen financiering"));
    }

    /** Writes a new round: into the one that runs, or a new one. */
    void leg(String kenmerk, Bronopgave opgave, String account) {
        Optional<Financiering> lopend = lopend(kenmerk);
        long id = lopend.map(Financiering::id).orElseGet(() -> open(kenmerk, opgave, account));
        lopend.ifPresent(eerder -> volgendeRonde(eerder.id(), opgave, account));
        List<String> verwezen = database.sql(
                        "select bron from financieringsbron where financiering = ? and verwezen = ? and stand = ?")
                .param(id)
                .param(true)
                .param(Stand.AANGEVRAAGD.code())
                .query(String.class)
                .list();
        database.sql("delete from financieringsbron where financiering = ?")
                .param(id)
                .update();
        opgave.bronnen()
                .forEach(bron -> database.sql(
                                "insert into financieringsbron (financiering, bron, stand, bedrag, verwezen) values (?, ?, ?, ?, ?)")
                        .param(id)
                        .param(bron.bron())
                        .param(bron.stand().code())
                        .param(bron.bedrag())
                        .param(bron.stand() == Stand.AANGEVRAAGD && verwezen.contains(bron.bron()))
                        .update());
    }

    private long open(String kenmerk, Bronopgave opgave, String account) {
        database.sql("insert into financiering (kenmerk, ronde, voorgesteld_door, voorgesteld_op, gevraagd_wijkbudget,"
                        + " wijkbudgetdoel, activiteit, bij_te_weinig, partner, toelichting, geraamd, teruggevraagd, gesloten)"
                        + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)")
                .param(1, kenmerk)
                .param(2, account)
                .param(3, LocalDateTime.now(klok))
                .param(4, opgave.gevraagdWijkbudget())
                .param(5, code(opgave.doel()), Types.VARCHAR)
                .param(6, opgave.activiteit(), Types.VARCHAR)
                .param(7, opgave.bijTeWeinig().code())
                .param(8, opgave.partner(), Types.VARCHAR)
                .param(9, opgave.toelichting())
                .param(10, opgave.geraamd(), Types.BIGINT)
                .param(11, false)
                .update();
        return haalId(kenmerk);
    }

    private long haalId(String kenmerk) {
        return database.sql("select max(id) from financiering where kenmerk = ?")
                .param(kenmerk)
                .query(Long.class)
                .single();
    }

    private void volgendeRonde(long id, Bronopgave opgave, String account) {
        database.sql("update financiering set ronde = ronde + 1, voorgesteld_door = ?, voorgesteld_op = ?,"
                        + " gevraagd_wijkbudget = ?, wijkbudgetdoel = ?, activiteit = ?, bij_te_weinig = ?, partner = ?,"
                        + " toelichting = ?, geraamd = ?, jaar = null, pot = null where id = ?")
                .param(1, account)
                .param(2, LocalDateTime.now(klok))
                .param(3, opgave.gevraagdWijkbudget())
                .param(4, code(opgave.doel()), Types.VARCHAR)
                .param(5, opgave.activiteit(), Types.VARCHAR)
                .param(6, opgave.bijTeWeinig().code())
                .param(7, opgave.partner(), Types.VARCHAR)
                .param(8, opgave.toelichting())
                .param(9, opgave.geraamd(), Types.BIGINT)
                .param(10, id)
                .update();
    }

    /** Sources that the resident was not yet told about, though an application is needed; marks them as told. */
    List<String> neemTeVerwijzen(long id) {
        List<String> nieuw = database.sql("select bron from financieringsbron where financiering = ? and stand = ?"
                        + " and verwezen = ? order by bron")
                .param(id)
                .param(Stand.AANGEVRAAGD.code())
                .param(false)
                .query(String.class)
                .list();
        database.sql("update financieringsbron set verwezen = ? where financiering = ? and stand = ?")
                .param(true)
                .param(id)
                .param(Stand.AANGEVRAAGD.code())
                .update();
        return nieuw;
    }

    void wijzigBron(long id, String bron, Stand stand) {
        database.sql("update financieringsbron set stand = ?, bedrag = case when ? then bedrag else 0 end"
                        + " where financiering = ? and bron = ?")
                .param(stand.code())
                .param(stand.metGeld())
                .param(id)
                .param(bron)
                .update();
    }

    void wijzigWijkbudget(long id, long centen) {
        database.sql("update financiering set gevraagd_wijkbudget = ? where id = ?")
                .param(centen)
                .param(id)
                .update();
    }

    /** The pot that is asked, from now on. */
    void kiesPot(long id, Pot pot) {
        database.sql("update financiering set jaar = ?, pot = ? where id = ?")
                .param(pot.jaar())
                .param(pot.soort().code())
                .param(id)
                .update();
    }

    /** Keeps how the search for money of a case ended; nothing happens when none runs. */
    void rondAf(String kenmerk, String uitslag) {
        database.sql("update financiering set uitslag = ? where kenmerk = ? and uitslag is null and gesloten = ?")
                .param(uitslag)
                .param(kenmerk)
                .param(false)
                .update();
    }

    /** Nothing happens to its money any more. */
    void sluit(long id, @Nullable Long vastgesteld, long teruggevraagd) {
        database.sql("update financiering set gesloten = ?, vastgesteld = ?, teruggevraagd = ? where id = ?")
                .param(1, true)
                .param(2, vastgesteld, Types.BIGINT)
                .param(3, teruggevraagd)
                .param(4, id)
                .update();
    }

    /** Decisions on a search for money, oldest first. */
    List<Mandaatbesluit> besluiten(long id) {
        return database.sql("select * from financieringsbesluit where financiering = ? order by id")
                .param(id)
                .query((rij, nummer) -> new Mandaatbesluit(
                        rij.getLong("id"),
                        rij.getInt("ronde"),
                        rij.getString("bron"),
                        rij.getBoolean("akkoord"),
                        rij.getBoolean("terug"),
                        rij.getLong("bedrag"),
                        rij.getString("account"),
                        rij.getString("functie"),
                        rij.getString("mandaat"),
                        rij.getString("motivering"),
                        rij.getString("voorwaarden"),
                        rij.getTimestamp("moment").toLocalDateTime()))
                .list();
    }

    /** The last decision on a source; empty when nobody decided. */
    Optional<Mandaatbesluit> besluit(long id, String bron) {
        return besluiten(id).stream()
                .filter(besluit -> besluit.bron().equals(bron))
                .reduce((eerder, later) -> later);
    }

    void voegToe(Financiering financiering, Besluitgegevens besluit) {
        database.sql(
                        "insert into financieringsbesluit (financiering, ronde, bron, akkoord, terug, bedrag, account,"
                                + " functie, mandaat, motivering, voorwaarden, moment) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(1, financiering.id())
                .param(2, financiering.ronde())
                .param(3, besluit.bron())
                .param(4, besluit.akkoord())
                .param(5, besluit.terug())
                .param(6, besluit.bedrag())
                .param(7, besluit.account())
                .param(8, besluit.functie())
                .param(9, besluit.mandaat())
                .param(10, besluit.motivering(), Types.VARCHAR)
                .param(11, besluit.voorwaarden(), Types.VARCHAR)
                .param(12, LocalDateTime.now(klok))
                .update();
    }

    /** A decision before it is written. */
    record Besluitgegevens(
            String bron,
            boolean akkoord,
            boolean terug,
            long bedrag,
            String account,
            String functie,
            String mandaat,
            @Nullable String motivering,
            @Nullable String voorwaarden) {}

    private static Optional<Financiering> lees(ResultSet rijen) throws SQLException {
        Map<String, Bronstand> bronnen = new HashMap<>();
        Financiering financiering = null;
        while (rijen.next()) {
            String bron = rijen.getString("bron");
            if (bron != null) {
                bronnen.put(
                        bron,
                        new Bronstand(bron, Keuze.van(Stand.class, rijen.getString("stand")), rijen.getLong("bedrag")));
            }
            financiering = lees(rijen, bronnen);
        }
        return Optional.ofNullable(financiering);
    }

    private static Financiering lees(ResultSet rij, Map<String, Bronstand> bronnen) throws SQLException {
        return new Financiering(
                rij.getLong("id"),
                rij.getString("kenmerk"),
                rij.getInt("ronde"),
                rij.getString("voorgesteld_door"),
                new Bronopgave(
                        Bronnen.OPGEGEVEN.stream()
                                .filter(bronnen::containsKey)
                                .map(bronnen::get)
                                .toList(),
                        rij.getLong("gevraagd_wijkbudget"),
                        Keuze.zoek(Wijkbudgetdoel.class, rij.getString("wijkbudgetdoel"))
                                .orElse(null),
                        rij.getString("activiteit"),
                        Keuze.van(BijTeWeinig.class, rij.getString("bij_te_weinig")),
                        rij.getString("partner"),
                        rij.getObject("geraamd", Long.class),
                        Optional.ofNullable(rij.getString("toelichting")).orElse("")),
                rij.getObject("jaar", Integer.class),
                rij.getString("pot"),
                rij.getString("uitslag"),
                rij.getObject("vastgesteld", Long.class),
                rij.getLong("teruggevraagd"),
                rij.getBoolean("gesloten"));
    }

    private static @Nullable String code(@Nullable Keuze keuze) {
        return keuze == null ? null : keuze.code();
    }
}
