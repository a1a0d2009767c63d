package nl.wijkregie.portaal.site.formulier;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.portaal.internal.Vingerafdruk;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what a form asks once, however often it is sent: who presses twice, or goes back and sends again, causes one effect.
 * The mark and the effect stand or fall together, so a form that was refused can be sent again.
 */
@Service
public class Eenmalig {

    private final JdbcClient database;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Eenmalig(JdbcClient database, PlatformTransactionManager transacties, Clock klok) {
        this.database = database;
        this.transactie = new TransactionTemplate(transacties);
        this.klok = klok;
    }

    /** What became of a form that was sent. */
    public enum Uitslag {
        /** Done now. */
        GEDAAN,
        /** Done before, with the same content: the sender sees the same answer. */
        AL_GEDAAN,
        /** Not done: the same form was taken in before with another content. Say so, and lose nothing. */
        ANDERS_DAN_EERST
    }

    /**
     * Does the work in a transaction of its own, unless this form was taken in before. Two at once: the second waits for the
     * first. An exception of the work comes through, and leaves nothing behind.
     *
     * @param sleutel key of this one form, from {@link Formulierwacht#keur}
     * @param inhoud what was asked, such as the record of the API; only a hash of it is kept
     */
    public Uitslag doe(String sleutel, Object inhoud, Runnable werk) {
        // Hashed together with the key, so that nobody can tell a guessed content from the stored hash.
        String vorm = Vingerafdruk.van(sleutel);
        String afdruk = Vingerafdruk.van(List.of(sleutel, inhoud));
        return eerder(vorm, afdruk).orElseGet(() -> {
            try {
                transactie.executeWithoutResult(status -> {
                    teken(vorm, afdruk);
                    werk.run();
                });
                return Uitslag.GEDAAN;
            } catch (DuplicateKeyException tegelijk) {
                return eerder(vorm, afdruk).orElseThrow(() -> tegelijk);
            }
        });
    }

    private void teken(String vorm, String afdruk) {
        database.sql("insert into eenmalig (sleutel, inhoud, moment) values (?, ?, ?)")
                .param(vorm)
                .param(afdruk)
                .param(LocalDateTime.now(klok))
                .update();
    }

    private Optional<Uitslag> eerder(String vorm, String afdruk) {
        return database.sql("select inhoud from eenmalig where sleutel = ?")
                .param(vorm)
                .query(String.class)
                .optional()
                .map(inhoud -> inhoud.equals(afdruk) ? Uitslag.AL_GEDAAN : Uitslag.ANDERS_DAN_EERST);
    }

    /** Forgets the forms that are too old to be taken in again. */
    public void ruimOp() {
        database.sql("delete from eenmalig where moment < ?")
                .param(LocalDateTime.now(klok).minus(Formulierbewijs.GELDIG).minusDays(1))
                .update();
    }
}
