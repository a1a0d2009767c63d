package nl.wijkregie.betaling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Terugboeking;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Money that was paid too much: asked back by the case, booked when the manager says that it came in. */
@Component
public class Terugvorderingen {

    private final JdbcClient database;
    private final Grootboek grootboek;
    private final Terugboeking terugboeking;
    private final Dossier dossier;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Terugvorderingen(
            JdbcClient database,
            Grootboek grootboek,
            Terugboeking terugboeking,
            Dossier dossier,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.database = database;
        this.grootboek = grootboek;
        this.terugboeking = terugboeking;
        this.dossier = dossier;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** What still has to come in, oldest first. */
    public List<Terugvordering> open() {
        return database.sql("select * from terugvordering where status = 'open' order by id")
                .query((rij, nummer) -> lees(rij))
                .list();
    }

    /**
     * Books that the money came in. Said twice, also at the same moment, it is booked once.
     *
     * @return the claim, or empty when it was booked before or there is none
     */
    @Transactional
    public Optional<Terugvordering> ontvangen(long id, Bevoegde wie) {
        // The pot before the claim, as a correction does: two orders of locking could wait for each other.
        database.sql("select * from terugvordering where id = ? and status = 'open'")
                .param(id)
                .query((rij, nummer) -> lees(rij))
                .optional()
                .ifPresent(terug -> terugboeking.vergrendel(terug.pot()));
        boolean eerste = database.sql("update terugvordering set status = 'ontvangen', afgehandeld_door = ?,"
                                + " afgehandeld_op = ? where id = ? and status = 'open'")
                        .param(wie.account())
                        .param(LocalDateTime.now(klok))
                        .param(id)
                        .update()
                == 1;
        return eerste ? Optional.of(boek(id, wie)) : Optional.empty();
    }

    /** Claims of a case that came in. */
    List<Terugvordering> ontvangen(String kenmerk) {
        return database.sql("select * from terugvordering where status = 'ontvangen' and kenmerk = ? order by id")
                .param(kenmerk)
                .query((rij, nummer) -> lees(rij))
                .list();
    }

    /** Open claims of a case on one pot together, in cents. */
    long open(Pot pot, String kenmerk) {
        return database.sql("select coalesce(sum(bedrag), 0) from terugvordering where status = 'open' and kenmerk = ?"
                        + " and jaar = ? and wijk = ? and pot = ?")
                .param(kenmerk)
                .param(pot.jaar())
                .param(pot.wijk())
                .param(pot.soort().code())
                .query(Long.class)
                .single();
    }

    /**
     * Lets what is asked back of a case lapse, oldest claim first, as far as it was asked after this payment: a claim of
     * before cannot be about it.
     *
     * @param hoogstens cents
     * @return how much lapsed, in cents
     */
    long laatVervallen(Pot pot, String kenmerk, LocalDateTime betaaldOp, long hoogstens, String account) {
        List<Terugvordering> erna = open().stream()
                .filter(terug -> terug.kenmerk().equals(kenmerk) && terug.pot().equals(pot))
                .filter(terug -> !terug.gevraagdOp().isBefore(betaaldOp))
                .toList();
        long over = hoogstens;
        for (Terugvordering terug : erna) {
            long deel = Math.min(over, terug.bedrag());
            if (deel > 0 && laatVervallen(terug, deel, account)) {
                over -= deel;
            }
        }
        return hoogstens - over;
    }

    /** False when the claim changed or came in meanwhile. */
    private boolean laatVervallen(Terugvordering terug, long centen, String account) {
        if (centen < terug.bedrag()) {
            return database.sql("update terugvordering set bedrag = bedrag - ? where id = ? and status = 'open'"
                                    + " and bedrag = ?")
                            .params(centen, terug.id(), terug.bedrag())
                            .update()
                    == 1;
        }
        return database.sql("update terugvordering set status = 'vervallen', afgehandeld_door = ?, afgehandeld_op = ?"
                                + " where id = ? and status = 'open' and bedrag = ?")
                        .params(account, LocalDateTime.now(klok), terug.id(), terug.bedrag())
                        .update()
                == 1;
    }

    void vraag(Pot pot, String kenmerk, long centen, String account) {
        vraag(pot, kenmerk, centen, account, null);
    }

    /** @param correctie entry of the ledger because of which it is asked, or null */
    void vraag(Pot pot, String kenmerk, long centen, String account, @Nullable Long correctie) {
        database.sql("insert into terugvordering (kenmerk, jaar, wijk, pot, bedrag, status, gevraagd_door, gevraagd_op,"
                        + " correctie) values (?, ?, ?, ?, ?, 'open', ?, ?, ?)")
                .param(1, kenmerk)
                .param(2, pot.jaar())
                .param(3, pot.wijk())
                .param(4, pot.soort().code())
                .param(5, centen)
                .param(6, account)
                .param(7, LocalDateTime.now(klok))
                .param(8, correctie, Types.BIGINT)
                .update();
    }

    /** Lets the claim that this correction made lapse; false when that came in in the meantime. */
    boolean laatVervallenVan(long correctie, String account) {
        database.sql("update terugvordering set status = 'vervallen', afgehandeld_door = ?, afgehandeld_op = ?"
                        + " where correctie = ? and status = 'open'")
                .params(account, LocalDateTime.now(klok), correctie)
                .update();
        return database.sql("select count(*) from terugvordering where correctie = ? and status = 'ontvangen'")
                        .param(correctie)
                        .query(Long.class)
                        .single()
                == 0;
    }

    private Terugvordering boek(long id, Bevoegde wie) {
        Terugvordering ontvangen = database.sql("select * from terugvordering where id = ?")
                .param(id)
                .query((rij, nummer) -> lees(rij))
                .single();
        grootboek.ontvangTerug(
                ontvangen.pot(),
                ontvangen.kenmerk(),
                ontvangen.bedrag(),
                wie.aanleiding(ontvangen.sleutel(), "Te veel betaald geld is terugontvangen."));
        if (dossier.zoek(ontvangen.kenmerk()).isPresent()) {
            tijdlijn.schrijf(
                    ontvangen.kenmerk(),
                    "terugbetaling",
                    "Terugontvangen: " + Bedragen.tekst(ontvangen.bedrag()),
                    wie.functie(),
                    wie.account(),
                    null);
        }
        return ontvangen;
    }

    private static Terugvordering lees(ResultSet rij) throws SQLException {
        return new Terugvordering(
                rij.getLong("id"),
                rij.getString("kenmerk"),
                Opdrachten.pot(rij),
                rij.getLong("bedrag"),
                rij.getTimestamp("gevraagd_op").toLocalDateTime());
    }
}
