package nl.wijkregie.modelbeheer.uitrol;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.modelbeheer.Modelbestand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored versions with their files, and which files are live. Written under {@link Modelslot} only. */
@Component
class Versieregister {

    private final JdbcClient database;

    Versieregister(JdbcClient database) {
        this.database = database;
    }

    List<Modelversie> lijst(int vanaf, int aantal) {
        return database.sql("select * from modelversie order by nummer desc limit ? offset ?")
                .param(aantal)
                .param(vanaf)
                .query(this::versie)
                .list();
    }

    int aantal() {
        return database.sql("select count(*) from modelversie")
                .query(Integer.class)
                .single();
    }

    List<Modelversie> met(Versiestand stand) {
        return database.sql("select * from modelversie where stand = ? order by nummer")
                .param(stand.name())
                .query(this::versie)
                .list();
    }

    Optional<Modelversie> zoek(int nummer) {
        return database.sql("select * from modelversie where nummer = ?")
                .param(nummer)
                .query(this::versie)
                .optional();
    }

    Optional<Modelversie> zoekBijLevering(String levering) {
        return database.sql("select * from modelversie where levering = ?")
                .param(levering)
                .query(this::versie)
                .optional();
    }

    /** Number of the newest version that is or was in use; 0 when there is none. */
    int nieuwste() {
        return database.sql("select coalesce(max(nummer), 0) from modelversie where stand = 'LIVE'")
                .query(Integer.class)
                .single();
    }

    /** Grows with every version that goes live, also when a proposal does so after a later one. */
    int aantalLive() {
        return database.sql("select count(*) from modelversie where stand = 'LIVE'")
                .query(Integer.class)
                .single();
    }

    int volgendNummer() {
        return database.sql("select coalesce(max(nummer), 0) + 1 from modelversie")
                .query(Integer.class)
                .single();
    }

    /** Stores a version with what it changes. */
    void schrijf(Modelversie versie, List<Modelwijziging> wijzigingen) {
        database.sql("insert into modelversie (nummer, stand, bron, door, op, reden, levering)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(versie.nummer())
                .param(versie.stand().name())
                .param(versie.bron().name())
                .param(4, versie.door(), Types.VARCHAR)
                .param(versie.op())
                .param(versie.reden())
                .param(7, versie.levering(), Types.VARCHAR)
                .update();
        schrijfBestanden(versie.nummer(), wijzigingen);
    }

    /** Puts these in place of what the version changed. */
    void herschrijfBestanden(int nummer, List<Modelwijziging> wijzigingen) {
        database.sql("delete from modelversie_bestand where nummer = ?")
                .param(nummer)
                .update();
        schrijfBestanden(nummer, wijzigingen);
    }

    private void schrijfBestanden(int nummer, List<Modelwijziging> wijzigingen) {
        for (Modelwijziging wijziging : wijzigingen) {
            database.sql("insert into modelversie_bestand (nummer, naam, voor, na) values (?, ?, ?, ?)")
                    .param(nummer)
                    .param(wijziging.naam())
                    .param(3, bewaar(wijziging.voor()), Types.VARCHAR)
                    .param(4, bewaar(wijziging.na()), Types.VARCHAR)
                    .update();
        }
    }

    private @Nullable String bewaar(@Nullable Modelbestand bestand) {
        if (bestand == null) {
            return null;
        }
        String vingerafdruk = bestand.vingerafdruk();
        boolean bekend = database.sql("select count(*) from modelinhoud where vingerafdruk = ?")
                        .param(vingerafdruk)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!bekend) {
            database.sql("insert into modelinhoud (vingerafdruk, inhoud) values (?, ?)")
                    .param(vingerafdruk)
                    .param(bestand.inhoud())
                    .update();
        }
        return vingerafdruk;
    }

    /** Says how a proposal ended. */
    void beoordeel(int nummer, Versiestand stand, @Nullable String account, LocalDateTime op, String reden) {
        database.sql("update modelversie set stand = ?, beoordeeld_door = ?, beoordeeld_op = ?, beoordeling = ?"
                        + " where nummer = ?")
                .param(stand.name())
                .param(2, account, Types.VARCHAR)
                .param(op)
                .param(reden)
                .param(nummer)
                .update();
    }

    /** Makes what a version changes live, under this deployment. */
    void zetLive(int nummer, String levering, List<Modelwijziging> wijzigingen) {
        database.sql("update modelversie set stand = 'LIVE', levering = ? where nummer = ?")
                .param(levering)
                .param(nummer)
                .update();
        for (Modelwijziging wijziging : wijzigingen) {
            database.sql("delete from modelbestand where naam = ?")
                    .param(wijziging.naam())
                    .update();
            Modelbestand na = wijziging.na();
            if (na != null) {
                database.sql("insert into modelbestand (naam, vingerafdruk, nummer) values (?, ?, ?)")
                        .param(wijziging.naam())
                        .param(na.vingerafdruk())
                        .param(nummer)
                        .update();
            }
        }
    }

    /** The files that are live together, by name; one read, whatever the number of versions. */
    List<Modelbestand> actief() {
        return database.sql("select b.naam, i.inhoud from modelbestand b"
                        + " join modelinhoud i on i.vingerafdruk = b.vingerafdruk order by b.naam")
                .query((rij, nummer) -> new Modelbestand(rij.getString("naam"), rij.getBytes("inhoud")))
                .list();
    }

    /** What a version changes, by name, as it was when it was stored. */
    List<Modelwijziging> wijzigingen(int nummer) {
        return database.sql("select b.naam, v.inhoud as voor, n.inhoud as na from modelversie_bestand b"
                        + " left join modelinhoud v on v.vingerafdruk = b.voor"
                        + " left join modelinhoud n on n.vingerafdruk = b.na where b.nummer = ? order by b.naam")
                .param(nummer)
                .query((rij, regel) ->
                        new Modelwijziging(rij.getString("naam"), bestand(rij, "voor"), bestand(rij, "na")))
                .list();
    }

    private static @Nullable Modelbestand bestand(ResultSet rij, String kolom) throws SQLException {
        byte[] inhoud = rij.getBytes(kolom);
        return inhoud == null ? null : new Modelbestand(rij.getString("naam"), inhoud);
    }

    private Modelversie versie(ResultSet rij, int regel) throws SQLException {
        int nummer = rij.getInt("nummer");
        Timestamp beoordeeld = rij.getTimestamp("beoordeeld_op");
        return new Modelversie(
                nummer,
                Versiestand.valueOf(rij.getString("stand")),
                Bron.valueOf(rij.getString("bron")),
                rij.getString("door"),
                rij.getTimestamp("op").toLocalDateTime(),
                rij.getString("reden"),
                rij.getString("beoordeeld_door"),
                beoordeeld == null ? null : beoordeeld.toLocalDateTime(),
                rij.getString("beoordeling"),
                rij.getString("levering"),
                namen(nummer));
    }

    private List<String> namen(int nummer) {
        return database.sql("select naam from modelversie_bestand where nummer = ? order by naam")
                .param(nummer)
                .query(String.class)
                .list();
    }
}
