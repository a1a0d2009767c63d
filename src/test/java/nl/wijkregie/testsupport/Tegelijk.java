package nl.wijkregie.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The same deed several times at the same moment. */
public final class Tegelijk {

    private Tegelijk() {}

    /** What each of them gave back. */
    public static <T> List<T> doe(int keer, Callable<T> daad) throws Exception {
        CyclicBarrier af = new CyclicBarrier(keer);
        ExecutorService draden = Executors.newFixedThreadPool(keer);
        try {
            List<Future<T>> bezig = new ArrayList<>();
            for (int i = 0; i < keer; i++) {
                bezig.add(draden.submit(() -> {
                    af.await(30, TimeUnit.SECONDS);
                    return daad.call();
                }));
            }
            List<T> gedaan = new ArrayList<>();
            for (Future<T> een : bezig) {
                gedaan.add(een.get(60, TimeUnit.SECONDS));
            }
            return gedaan;
        } finally {
            draden.shutdownNow();
        }
    }
}
