package nl.wijkregie.testsupport;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Processor time in nanoseconds that questions cost: what an idle machine would take, hardly longer when it is busy with other
 * work, which time by the clock is. Waiting for a disk is not in it.
 */
public final class Rekentijd {

    private static final String SERVERS = "select pid from pg_stat_activity where datname = current_database()";

    private Rekentijd() {}

    /** Of the thread that asks, in which H2 works too, and of PostgreSQL's process behind this one connection. */
    public static LongSupplier vanEenVerbinding(Databases soort, JdbcClient database) {
        LongSupplier draad = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        if (soort == Databases.H2) {
            return draad;
        }
        // Helpers that share the work are processes of their own: without them all of it is here.
        database.sql("set max_parallel_workers_per_gather = 0").update();
        List<String> server = List.of(
                database.sql("select pg_backend_pid()").query(String.class).single());
        return besteed(server) < 0 ? System::nanoTime : () -> besteed(server) + draad.getAsLong();
    }

    /** Of this whole JVM, with what it does besides, and of all PostgreSQL's processes of this database. */
    public static LongSupplier vanAlles(Databases soort, JdbcClient database) {
        OperatingSystemMXBean jvm = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        if (soort == Databases.H2) {
            return jvm::getProcessCpuTime;
        }
        List<String> servers = database.sql(SERVERS).query(String.class).list();
        return besteed(servers) < 0 ? System::nanoTime : () -> besteed(servers) + jvm.getProcessCpuTime();
    }

    /** Negative when the system does not tell what a process spent. */
    private static long besteed(List<String> processen) {
        long samen = 0;
        for (String proces : processen) {
            try {
                samen += Long.parseLong(
                        Files.readString(Path.of("/proc", proces, "schedstat")).split(" ", 2)[0]);
            } catch (IOException e) {
                return -1;
            }
        }
        return samen;
    }
}
