package nl.wijkregie.engine.formulier;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets those who complete one task at the same moment, as with a double click, go one after the other: the second finds
 * the task gone, instead of half of it.
 */
final class Taakslot {

    private final JdbcClient database;

    Taakslot(DataSource bron) {
        this.database = JdbcClient.create(bron);
    }

    /** Holds the task until the caller's transaction ends; a task that does not exist is no error here. */
    void sluit(String taakId) {
        database.sql("select ID_ from ACT_RU_TASK where ID_ = ? for update")
                .param(taakId)
                .query(String.class)
                .optional();
    }
}
