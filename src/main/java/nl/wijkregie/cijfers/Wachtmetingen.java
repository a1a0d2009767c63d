package nl.wijkregie.cijfers;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.wijkregie.termijn.Maandgetal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps when a process waits without a task, in the transaction of its caller. */
@Component
public class Wachtmetingen {

    private final JdbcClient database;
    private final Clock klok;

    Wachtmetingen(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /**
     * A process waits from today.
     *
     * @param activiteit id of this one wait
     * @param kenmerk what the process is about, or null
     * @param proces key of the process
     * @param stap id of the element in the model
     * @param wijk code, or null when it belongs to no wijk
     */
    public void begonnen(
            String activiteit, @Nullable String kenmerk, String proces, String stap, @Nullable String wijk) {
        database.sql("insert into wachtstap (activiteit, kenmerk, proces, stap, wijk, begonnen_op, afgebroken)"
                        + " values (:activiteit, :kenmerk, :proces, :stap, :wijk, :vandaag, false)")
                .param("activiteit", activiteit)
                .param("kenmerk", kenmerk, Types.VARCHAR)
                .param("proces", proces)
                .param("stap", stap)
                .param("wijk", wijk, Types.VARCHAR)
                .param("vandaag", LocalDate.now(klok))
                .update();
    }

    /**
     * A wait is over; one that began before waits were kept is not known, and nothing happens. Written last in the
     * transaction: two steps of one case that hold other rows first would else wait for each other's figures for ever.
     */
    public void voorbij(String activiteit, boolean afgebroken) {
        Einde einde = new Einde(activiteit, LocalDate.now(klok), afgebroken);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean alleenLezen) {
                    schrijf(einde);
                }
            });
        } else {
            schrijf(einde);
        }
    }

    private void schrijf(Einde einde) {
        database.sql("update wachtstap set klaar_op = :vandaag, klaar_maand = :maand, afgebroken = :afgebroken,"
                        + " dagen = cast(cast(:vandaag as date) - begonnen_op as integer)"
                        + " where activiteit = :activiteit and klaar_op is null")
                .param("vandaag", einde.dag())
                .param("maand", Maandgetal.van(YearMonth.from(einde.dag())))
                .param("afgebroken", einde.afgebroken())
                .param("activiteit", einde.activiteit())
                .update();
    }

    private record Einde(String activiteit, LocalDate dag, boolean afgebroken) {}
}
