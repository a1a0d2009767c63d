package nl.wijkregie.modelbeheer.opdracht;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Does what a command needs later on a second thread, in the order in which it is given. Nearly all the time of a command
 * goes into what happens once, so a second processor shortens the wait.
 */
final class Meelezer implements AutoCloseable {

    private final ExecutorService tweede = Executors.newSingleThreadExecutor(werk -> {
        // One that is made here has the class loader of the program; those that Java shares do not.
        Thread draad = new Thread(werk, "meelezer");
        draad.setDaemon(true);
        return draad;
    });

    /** Begins with this; who asks for the outcome waits for it, and gets what it threw. */
    <T> Supplier<T> lees(Supplier<T> werk) {
        Future<T> uitkomst = tweede.submit(werk::get);
        return () -> wacht(uitkomst);
    }

    /** Does this too; when it fails, so will who does it again and has something to say about it. */
    void leesVooraf(Runnable werk) {
        tweede.execute(() -> {
            try {
                werk.run();
            } catch (RuntimeException straksOpnieuw) {
                // Nothing has been lost but time.
            }
        });
    }

    @Override
    public void close() {
        tweede.shutdownNow();
    }

    private static <T> T wacht(Future<T> uitkomst) {
        try {
            return uitkomst.get();
        } catch (ExecutionException mislukt) {
            if (mislukt.getCause() instanceof RuntimeException fout) {
                throw fout;
            }
            throw new IllegalStateException(mislukt.getCause());
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }
}
