package nl.wijkregie.wijkagenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code maatregel}, the shares of those who pay, and who is asked for the first test. */
@Component
class Maatregelboek {

    private static final String VOLGORDE =
            " order by ronde, case when volgorde = 0 then 1 else 0 end, volgorde, nummer";

    private final JdbcClient database;

    Maatregelboek(JdbcClient database) {
        this.database = database;
    }

    Optional<Maatregel> zoek(String kenmerk) {
        return database.sql("select * from maatregel where kenmerk = ?")
                .param(kenmerk)
                .query(Maatregelboek::maatregel)
                .optional();
    }

    /** Holds the measure until the caller's transaction ends and reads it afterwards. */
    Optional<Maatregel> vergrendel(String kenmerk) {
        database.sql("update maatregel set status = status where kenmerk = ?")
                .param(kenmerk)
                .update();
        return zoek(kenmerk);
    }

    List<Maatregel> van(String agenda) {
        return database.sql("select * from maatregel where agenda = ?" + VOLGORDE)
                .param(agenda)
                .query(Maatregelboek::maatregel)
                .list();
    }

    List<Maatregel> van(String agenda, int ronde) {
        return database.sql("select * from maatregel where agenda = ? and ronde = ?" + VOLGORDE)
                .param(agenda)
                .param(ronde)
                .query(Maatregelboek::maatregel)
                .list();
    }

    /** Measures of a case, newest first. */
    List<Maatregel> vanZaak(String zaak) {
        return database.sql("select * from maatregel where zaak = ?"
                        + " order by (select jaar from wijkagenda where wijkagenda.kenmerk = maatregel.agenda) desc,"
                        + " ronde desc, nummer desc")
                .param(zaak)
                .query(Maatregelboek::maatregel)
                .list();
    }

    void voegToe(String kenmerk, String agenda, int ronde, int nummer, Voorstel voorstel) {
        database.sql("insert into maatregel (kenmerk, agenda, ronde, nummer, titel, omschrijving, doel, betrokken,"
                        + " wijkbudget_reden, beheervisie, beleidsterrein, buurt, zaak, volgorde, status,"
                        + " status_reden, uitwerken, versie)"
                        + " values (?, ?, ?, ?, ?, ?, ?, '', '', '', ?, ?, ?, 0, ?, '', true, 0)")
                .param(1, kenmerk)
                .param(2, agenda)
                .param(3, ronde)
                .param(4, nummer)
                .param(5, voorstel.titel())
                .param(6, voorstel.omschrijving())
                .param(7, voorstel.doel())
                .param(8, voorstel.beleidsterrein())
                .param(9, voorstel.buurt(), Types.VARCHAR)
                .param(10, voorstel.zaak(), Types.VARCHAR)
                .param(11, Maatregelstatus.VOORGESTELD.code())
                .update();
        vraagToetsers(kenmerk, voorstel.toetsers());
    }

    void wijzig(String kenmerk, Voorstel voorstel) {
        database.sql("update maatregel set titel = ?, omschrijving = ?, doel = ?, beleidsterrein = ?, buurt = ?,"
                        + " zaak = ? where kenmerk = ?")
                .param(1, voorstel.titel())
                .param(2, voorstel.omschrijving())
                .param(3, voorstel.doel())
                .param(4, voorstel.beleidsterrein())
                .param(5, voorstel.buurt(), Types.VARCHAR)
                .param(6, voorstel.zaak(), Types.VARCHAR)
                .param(7, kenmerk)
                .update();
        wis("maatregeltoets", kenmerk);
        vraagToetsers(kenmerk, voorstel.toetsers());
    }

    void haalWeg(String kenmerk) {
        wis("maatregeltoets", kenmerk);
        wis("maatregelaandeel", kenmerk);
        wis("bewonersuitslag", kenmerk);
        database.sql("delete from maatregel where kenmerk = ?").param(kenmerk).update();
    }

    private void vraagToetsers(String kenmerk, List<String> toetsers) {
        for (String toetser : toetsers) {
            database.sql("insert into maatregeltoets (maatregel, toetser) values (?, ?)")
                    .param(kenmerk)
                    .param(toetser)
                    .update();
        }
    }

    /** Groups that do the first test, by code. */
    List<String> toetsers(String kenmerk) {
        return database.sql("select toetser from maatregeltoets where maatregel = ? order by toetser")
                .param(kenmerk)
                .query(String.class)
                .list();
    }

    List<Aandeel> aandelen(String kenmerk) {
        return database.sql("select betaler, jaar, bedrag from maatregelaandeel where maatregel = ?")
                .param(kenmerk)
                .query((rij, nummer) ->
                        new Aandeel(rij.getString("betaler"), rij.getInt("jaar"), rij.getLong("bedrag")))
                .list();
    }

    /** Keeps the seven fields and the shares (ROE-G4, ROE-G5). */
    void bewaar(String kenmerk, Uitwerking uitwerking) {
        database.sql("update maatregel set titel = ?, omschrijving = ?, doel = ?, trekker = ?, betrokken = ?,"
                        + " kosten = ?, wijkbudget_reden = ?, van_jaar = ?, tot_jaar = ?, beheervisie = ?"
                        + " where kenmerk = ?")
                .param(1, uitwerking.titel())
                .param(2, uitwerking.omschrijving())
                .param(3, uitwerking.doel())
                .param(4, uitwerking.trekker(), Types.VARCHAR)
                .param(5, uitwerking.betrokken())
                .param(6, uitwerking.kosten(), Types.BIGINT)
                .param(7, uitwerking.wijkbudgetReden())
                .param(8, uitwerking.vanJaar(), Types.INTEGER)
                .param(9, uitwerking.totJaar(), Types.INTEGER)
                .param(10, uitwerking.beheervisie())
                .param(11, kenmerk)
                .update();
        wis("maatregelaandeel", kenmerk);
        for (Aandeel aandeel : uitwerking.aandelen()) {
            database.sql("insert into maatregelaandeel (maatregel, betaler, jaar, bedrag) values (?, ?, ?, ?)")
                    .param(kenmerk)
                    .param(aandeel.betaler())
                    .param(aandeel.jaar())
                    .param(aandeel.bedrag())
                    .update();
        }
    }

    /** A new version, worked out by this account. */
    void uitgewerkt(String kenmerk, Maatregelstatus status, String account) {
        database.sql("update maatregel set versie = versie + 1, uitwerken = false, uitgewerkt_door = ?, status = ?,"
                        + " status_reden = '' where kenmerk = ?")
                .param(account)
                .param(status.code())
                .param(kenmerk)
                .update();
    }

    void opnieuw(String kenmerk, String reden) {
        database.sql("update maatregel set uitwerken = true, status = ?, status_reden = ? where kenmerk = ?")
                .param(Maatregelstatus.IN_UITWERKING.code())
                .param(reden)
                .param(kenmerk)
                .update();
    }

    void status(String kenmerk, Maatregelstatus status, String reden) {
        database.sql("update maatregel set status = ?, status_reden = ? where kenmerk = ?")
                .param(status.code())
                .param(reden)
                .param(kenmerk)
                .update();
    }

    void zonderZaak(String kenmerk) {
        database.sql("update maatregel set zaak = null where kenmerk = ?")
                .param(kenmerk)
                .update();
    }

    void volgorde(String kenmerk, int plaats) {
        database.sql("update maatregel set volgorde = ? where kenmerk = ?")
                .param(plaats)
                .param(kenmerk)
                .update();
    }

    private void wis(String tabel, String kenmerk) {
        database.sql("delete from " + tabel + " where maatregel = ?")
                .param(kenmerk)
                .update();
    }

    static Maatregel maatregel(ResultSet rij, int regel) throws SQLException {
        return new Maatregel(
                rij.getString("kenmerk"),
                rij.getString("agenda"),
                rij.getInt("ronde"),
                rij.getInt("nummer"),
                rij.getString("titel"),
                rij.getString("omschrijving"),
                rij.getString("doel"),
                rij.getString("trekker"),
                rij.getString("betrokken"),
                rij.getObject("kosten", Long.class),
                rij.getString("wijkbudget_reden"),
                rij.getObject("van_jaar", Integer.class),
                rij.getObject("tot_jaar", Integer.class),
                rij.getString("beheervisie"),
                rij.getString("beleidsterrein"),
                rij.getString("buurt"),
                rij.getString("zaak"),
                rij.getInt("volgorde"),
                Maatregelstatus.van(rij.getString("status")),
                rij.getString("status_reden"),
                rij.getBoolean("uitwerken"),
                rij.getString("uitgewerkt_door"),
                rij.getInt("versie"));
    }
}
