package nl.wijkregie.modelbeheer.verhuizing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.modelbeheer.verhuizing.Zaakregel.Zaak;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Keeps what moved, and what stayed and why. Every method runs in the transaction of its caller. */
@Component
class Verhuisboek {

    private static final String OPDRACHT =
            "select nummer, proces, procesnaam, van, naar, terug_van, gestart_op, gestart_door, reden, bulkactie"
                    + " from verhuizing";
    private static final String ZAKEN =
            "select instantie, kenmerk, uitslag, reden, groepen, teruggelegd, termijnen, formulieren, namen"
                    + " from verhuizing_zaak where verhuizing = :nummer";

    private final JdbcClient jdbc;
    private final JdbcTemplate reeks;
    private final Clock klok;

    Verhuisboek(JdbcClient jdbc, JdbcTemplate reeks, Clock klok) {
        this.jdbc = jdbc;
        this.reeks = reeks;
        this.klok = klok;
    }

    /** A migration as it was asked. */
    record Opdracht(
            int nummer,
            String proces,
            String procesnaam,
            int van,
            int naar,
            @Nullable Integer terugVan,
            LocalDateTime gestartOp,
            String gestartDoor,
            String reden,
            @Nullable String bulkactie) {}

    /**
     * Writes a new migration down with all its cases waiting.
     *
     * @throws org.springframework.dao.DuplicateKeyException while another one of the process is under way
     */
    int begin(Opdracht nieuw, List<Zaak> zaken) {
        GeneratedKeyHolder sleutel = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into verhuizing (proces, procesnaam, van, naar, terug_van, gestart_op, gestart_door, reden,"
                                + " bezig_met) values (:proces, :procesnaam, :van, :naar, :terugVan, :nu, :door, :reden, :proces)")
                .param("proces", nieuw.proces())
                .param("procesnaam", nieuw.procesnaam())
                .param("van", nieuw.van())
                .param("naar", nieuw.naar())
                .param("terugVan", nieuw.terugVan(), Types.INTEGER)
                .param("nu", nu())
                .param("door", nieuw.gestartDoor())
                .param("reden", nieuw.reden())
                .update(sleutel, "nummer");
        int nummer = sleutel.getKeyAs(Integer.class);
        reeks.batchUpdate(
                "insert into verhuizing_zaak (verhuizing, instantie, kenmerk, uitslag, groepen, teruggelegd, termijnen,"
                        + " formulieren, namen) values (?, ?, ?, ?, 0, 0, 0, 0, 0)",
                zaken.stream()
                        .map(zaak -> new Object[] {nummer, zaak.instantie(), zaak.kenmerk(), Uitslag.WACHT.code()})
                        .toList());
        return nummer;
    }

    void onthoudBulkactie(int nummer, String bulkactie) {
        jdbc.sql("update verhuizing set bulkactie = :bulkactie where nummer = :nummer")
                .param("bulkactie", bulkactie)
                .param("nummer", nummer)
                .update();
    }

    /** Lets a next migration of the process begin. */
    void isVoorbij(int nummer) {
        jdbc.sql("update verhuizing set bezig_met = null where nummer = :nummer")
                .param("nummer", nummer)
                .update();
    }

    /** The migration of a process that was not closed yet. */
    Optional<Opdracht> nietGesloten(String proces) {
        return jdbc.sql(OPDRACHT + " where bezig_met = :proces")
                .param("proces", proces)
                .query(Verhuisboek::opdracht)
                .optional();
    }

    /** Writes down how it went with a case; of two that try at once, one finds nothing left to do. */
    void schrijf(int nummer, Zaakregel regel) {
        jdbc.sql("update verhuizing_zaak set uitslag = :uitslag, reden = :reden, groepen = :groepen,"
                        + " teruggelegd = :teruggelegd, termijnen = :termijnen, formulieren = :formulieren, namen = :namen,"
                        + " klaar_op = :nu where verhuizing = :nummer and instantie = :instantie and uitslag = 'wacht'")
                .param("uitslag", regel.uitslag().code())
                .param("reden", regel.reden(), Types.VARCHAR)
                .param("groepen", regel.gevolg().groepen())
                .param("teruggelegd", regel.gevolg().teruggelegd())
                .param("termijnen", regel.gevolg().termijnen())
                .param("formulieren", regel.gevolg().formulieren())
                .param("namen", regel.gevolg().namen())
                .param("nu", nu())
                .param("nummer", nummer)
                .param("instantie", regel.instantie())
                .update();
    }

    Optional<Zaakregel> zaak(int nummer, String instantie) {
        return jdbc.sql(ZAKEN + " and instantie = :instantie")
                .param("nummer", nummer)
                .param("instantie", instantie)
                .query(Verhuisboek::zaak)
                .optional();
    }

    List<Zaakregel> zaken(int nummer) {
        return jdbc.sql(ZAKEN + " order by uitslag, kenmerk, instantie")
                .param("nummer", nummer)
                .query(Verhuisboek::zaak)
                .list();
    }

    /** All of them, the newest first. */
    List<Opdracht> lijst() {
        return jdbc.sql(OPDRACHT + " order by nummer desc")
                .query(Verhuisboek::opdracht)
                .list();
    }

    Optional<Opdracht> een(int nummer) {
        return jdbc.sql(OPDRACHT + " where nummer = :nummer")
                .param("nummer", nummer)
                .query(Verhuisboek::opdracht)
                .optional();
    }

    /** Whether another migration took this one back, or is doing so. */
    boolean isTeruggenomen(int nummer) {
        return jdbc.sql("select count(*) from verhuizing where terug_van = :nummer")
                        .param("nummer", nummer)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** How many cases there are of each outcome. */
    record Telling(int nummer, Uitslag uitslag, int aantal) {}

    List<Telling> tellingen(Collection<Integer> nummers) {
        return nummers.isEmpty()
                ? List.of()
                : jdbc.sql("select verhuizing, uitslag, count(*) aantal from verhuizing_zaak"
                                + " where verhuizing in (:nummers) group by verhuizing, uitslag")
                        .param("nummers", nummers)
                        .query((rij, nummer) -> new Telling(
                                rij.getInt("verhuizing"), Uitslag.van(rij.getString("uitslag")), rij.getInt("aantal")))
                        .list();
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Opdracht opdracht(ResultSet rij, int regel) throws SQLException {
        return new Opdracht(
                rij.getInt("nummer"),
                rij.getString("proces"),
                rij.getString("procesnaam"),
                rij.getInt("van"),
                rij.getInt("naar"),
                rij.getObject("terug_van", Integer.class),
                rij.getObject("gestart_op", LocalDateTime.class),
                rij.getString("gestart_door"),
                rij.getString("reden"),
                rij.getString("bulkactie"));
    }

    private static Zaakregel zaak(ResultSet rij, int regel) throws SQLException {
        return new Zaakregel(
                rij.getString("instantie"),
                rij.getString("kenmerk"),
                Uitslag.van(rij.getString("uitslag")),
                rij.getString("reden"),
                new Gevolg(
                        rij.getInt("groepen"),
                        rij.getInt("teruggelegd"),
                        rij.getInt("termijnen"),
                        rij.getInt("formulieren"),
                        rij.getInt("namen")));
    }
}
