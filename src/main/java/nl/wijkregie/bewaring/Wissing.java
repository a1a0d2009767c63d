package nl.wijkregie.bewaring;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.bericht.Berichten;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases one case: who filed it, what was said and sent, what was written about it, and its history in the engine. Its row
 * stays without words, so that figures and the ledger still add up.
 */
@Component
public class Wissing {

    /** What stands in the place of the title, where a list of money names the case. */
    static final String TITEL = "Verwijderd na de bewaartermijn";

    /** Rows that hold nothing else than what must go, in the order in which they refer to one another. */
    private static final List<String> WEG = List.of(
            "delete from gespreksregel where kenmerk = ?",
            "delete from stuk where kenmerk = ?",
            "delete from tijdlijn where kenmerk = ?",
            "delete from idempotentie where kenmerk = ?",
            "delete from volgcode_verstuurd where kenmerk = ?",
            "delete from indiener where kenmerk = ?");

    /** Rows that count, or that belong to the books: only their words and names go. */
    private static final List<String> ZONDER_WOORDEN = List.of(
            "update ervaring set toelichting = null where kenmerk = ?",
            "update agendapunt set toelichting = null where kenmerk = ?",
            "update taak set naam = stap, toegewezen_aan = null where kenmerk = ?",
            "update financieringsbesluit set motivering = null, voorwaarden = null"
                    + " where financiering in (select id from financiering where kenmerk = ?)",
            "update financiering set toelichting = null where kenmerk = ?",
            // A story without a headline of its own is shown under words of the case: it cannot stand by itself.
            "delete from verhaal where kenmerk = ? and (kop is null or not exists"
                    + " (select 1 from initiatief i where i.kenmerk = verhaal.kenmerk and i.toestemming_voorbeeld))");

    private final JdbcClient database;
    private final Berichten berichten;
    private final Zaaksporen sporen;
    private final Clock klok;

    Wissing(JdbcClient database, Berichten berichten, Zaaksporen sporen, Clock klok) {
        this.database = database;
        this.berichten = berichten;
        this.sporen = sporen;
        this.klok = klok;
    }

    /**
     * Erases the case, in a transaction of its own: all of it or nothing.
     *
     * @return what went; empty when the case was erased before, or something of it still runs
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Gewist> wis(String kenmerk) {
        // Who still writes in this case goes first; a second node that erases finds nothing left.
        Optional<String> zaak = database.sql(
                        "select kenmerk from initiatief where kenmerk = ? and gewist_op is null for update")
                .param(kenmerk)
                .query(String.class)
                .optional();
        if (zaak.isEmpty() || sporen.loopt(kenmerk)) {
            return Optional.empty();
        }
        int bijlagen = aantal("bijlage", kenmerk);
        int stukken = aantal("stuk", kenmerk);
        int verzonden = berichten.vergeetZaak(kenmerk);
        WEG.forEach(opdracht -> voerUit(opdracht, kenmerk));
        ZONDER_WOORDEN.forEach(opdracht -> voerUit(opdracht, kenmerk));
        sporen.wis(kenmerk);
        leeg(kenmerk);
        return Optional.of(new Gewist(1, stukken, bijlagen, verzonden));
    }

    private void leeg(String kenmerk) {
        database.sql("""
                        update initiatief
                           set titel = ?, omschrijving = '', buurt = null, medestanders = null, vakambtenaar = null,
                               gestart_door = null, gevraagd_voor = null, toestemming_tonen = false,
                               toestemming_voorbeeld =
                                   exists (select 1 from verhaal v where v.kenmerk = initiatief.kenmerk),
                               gewist_op = ?
                         where kenmerk = ?
                        """).params(TITEL, LocalDateTime.now(klok), kenmerk).update();
    }

    private int aantal(String tabel, String kenmerk) {
        return database.sql("select count(*) from " + tabel + " where kenmerk = ?")
                .param(kenmerk)
                .query(Integer.class)
                .single();
    }

    private void voerUit(String opdracht, String kenmerk) {
        database.sql(opdracht).param(kenmerk).update();
    }

    /** How much went; never what. */
    public record Gewist(int zaken, int stukken, int bijlagen, int berichten) {

        static final Gewist NIETS = new Gewist(0, 0, 0, 0);

        Gewist plus(Gewist ander) {
            return new Gewist(
                    zaken + ander.zaken,
                    stukken + ander.stukken,
                    bijlagen + ander.bijlagen,
                    berichten + ander.berichten);
        }
    }
}
