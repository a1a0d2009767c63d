package nl.wijkregie.wijkbudget;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sum of a year as it stands in table {@code budgetjaar}; it grows with what the raad gives (ROE-F13). */
@Component
class Jaarsom {

    private final JdbcClient database;

    Jaarsom(JdbcClient database) {
        this.database = database;
    }

    /** @param centen less than zero when the raad's money goes back */
    void verhoog(int jaar, long centen) {
        database.sql("update budgetjaar set budget = budget + ?, wijkbudget = wijkbudget + ? where jaar = ?")
                .params(centen, centen, jaar)
                .update();
    }
}
