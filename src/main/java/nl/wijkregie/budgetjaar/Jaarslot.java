package nl.wijkregie.budgetjaar;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets those who start the process of a budget year go one after the other, so that a year never gets two. */
@Component
class Jaarslot {

    private final JdbcClient database;

    Jaarslot(JdbcClient database) {
        this.database = database;
    }

    /** Held until the caller's transaction ends. */
    void sluit() {
        database.sql("select id from budgetjaarslot where id = 1 for update")
                .query(Integer.class)
                .single();
    }
}
