package nl.wijkregie.cijfers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import nl.wijkregie.testsupport.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class CijfersTempoOpPostgresTest extends CijfersTempoTests {

    @Override
    Databases soort() {
        return Databases.POSTGRESQL;
    }

    @Override
    DataSource voorVeelRijen(Databases.Testdatabase plek) {
        return new DriverManagerDataSource(
                plek.url() + "?reWriteBatchedInserts=true", plek.gebruiker(), plek.wachtwoord());
    }

    @Override
    void bijwerken(JdbcClient database) {
        database.sql("vacuum analyze").update();
    }

    /**
     * Each connection is a process of the server; with what this thread spends itself. Without helpers to share the work, that
     * is all of it. A system that does not tell what a process spent is measured by the clock.
     */
    @Override
    LongSupplier rekentijd(JdbcClient database) {
        database.sql("set max_parallel_workers_per_gather = 0").update();
        Path server = Path.of(
                "/proc",
                database.sql("select pg_backend_pid()").query(String.class).single(),
                "schedstat");
        return Files.isReadable(server)
                ? () -> besteed(server) + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                : System::nanoTime;
    }

    private static long besteed(Path server) {
        try {
            return Long.parseLong(Files.readString(server).split(" ", 2)[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("the server's process is gone", e);
        }
    }
}
