package nl.wijkregie.testsupport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several deeds at the same moment. */
public final class Tegelijk {

    private Tegelijk() {}

    /** The same deed several times; what each gave back. */
    public static <T> List<T> doe(int keer, Callable<T> daad) throws Exception {
        return doe(Collections.nCopies(keer, daad));
    }

    /** What each of them gave back, in their order. */
    public static <T> List<T> doe(List<Callable<T>> daden) throws Exception {
        CyclicBarrier af = new CyclicBarrier(daden.size());
        ExecutorService draden = Executors.newFixedThreadPool(daden.size());
        try {
            List<Future<T>> bezig = new ArrayList<>();
            for (Callable<T> daad : daden) {
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
