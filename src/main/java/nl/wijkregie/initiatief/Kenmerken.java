package nl.wijkregie.initiatief;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands out the kenmerk of a new case: no two cases ever get the same one, however many are filed at once. */
@Component
class Kenmerken {

    /** Row that is never counted up: whoever begins a year holds it. */
    private static final String SLOT = "nieuwe-reeks";

    private final JdbcClient database;
    private final Clock klok;

    Kenmerken(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** Next kenmerk of this year; call inside the transaction that writes the case, its row lock makes it unique. */
    String volgende() {
        int jaar = LocalDate.now(klok).getYear();
        String reeks = "INI-" + jaar;
        if (verhoog(reeks) == 0) {
            begin(reeks);
            verhoog(reeks);
        }
        int nummer = database.sql("select laatste from kenmerkreeks where reeks = ?")
                .param(reeks)
                .query(Integer.class)
                .single();
        return "%s-%05d".formatted(reeks, nummer);
    }

    /**
     * PostgreSQL refuses two rows of one key, and a transaction with a refused statement is lost. So who comes second waits
     * until the first is done, and then sees its row.
     */
    private void begin(String reeks) {
        database.sql("select laatste from kenmerkreeks where reeks = ? for update")
                .param(SLOT)
                .query(Integer.class)
                .single();
        database.sql("insert into kenmerkreeks (reeks, laatste) select ?, 0"
                        + " where not exists (select 1 from kenmerkreeks where reeks = ?)")
                .param(reeks)
                .param(reeks)
                .update();
    }

    private int verhoog(String reeks) {
        return database.sql("update kenmerkreeks set laatste = laatste + 1 where reeks = ?")
                .param(reeks)
                .update();
    }
}
