package nl.wijkregie.initiatief;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands out the kenmerk of a new case: no two cases ever get the same one, however many are filed at once. */
@Component
class Kenmerken {

    private final JdbcClient database;
    private final TransactionTemplate los;
    private final Clock klok;

    Kenmerken(JdbcClient database, PlatformTransactionManager transacties, Clock klok) {
        this.database = database;
        this.klok = klok;
        this.los = new TransactionTemplate(transacties);
        los.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Next kenmerk of this year; call inside the transaction that writes the case, its row lock makes it unique. */
    String volgende() {
        int jaar = LocalDate.now(klok).getYear();
        String reeks = "INI-" + jaar;
        if (verhoog(reeks) == 0) {
            // Only at the first case of a year; a parallel first case may have won, which is just as good.
            los.executeWithoutResult(status -> database.sql("insert into kenmerkreeks (reeks, laatste) select ?, 0"
                            + " where not exists (select 1 from kenmerkreeks where reeks = ?)")
                    .param(reeks)
                    .param(reeks)
                    .update());
            verhoog(reeks);
        }
        int nummer = database.sql("select laatste from kenmerkreeks where reeks = ?")
                .param(reeks)
                .query(Integer.class)
                .single();
        return "%s-%05d".formatted(reeks, nummer);
    }

    private int verhoog(String reeks) {
        return database.sql("update kenmerkreeks set laatste = laatste + 1 where reeks = ?")
                .param(reeks)
                .update();
    }
}
