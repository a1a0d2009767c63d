package nl.wijkregie.cijfers;

import java.lang.management.ManagementFactory;
import nl.wijkregie.testsupport.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;

class CijfersTempoOpH2Test extends CijfersTempoTests {

    @Override
    Databases soort() {
        return Databases.H2;
    }

    @Override
    void bijwerken(JdbcClient database) {
        database.sql("analyze").update();
    }

    /** This database works in the thread that asks. */
    @Override
    long nanoseconden() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
