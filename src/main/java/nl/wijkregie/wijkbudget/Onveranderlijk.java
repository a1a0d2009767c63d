package nl.wijkregie.wijkbudget;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses what would change the ledger, on H2; PostgreSQL has a function of its own for it. */
public class Onveranderlijk implements Trigger {

    /** Made by H2. */
    public Onveranderlijk() {}

    @Override
    public void fire(Connection verbinding, Object @Nullable [] oud, Object @Nullable [] nieuw) throws SQLException {
        throw new SQLException("the ledger is never changed");
    }
}
