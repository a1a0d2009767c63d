package nl.wijkregie.modelbeheer.opdracht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a command needs later is made meanwhile. */
class MeelezerTest {

    @Test
    @DisplayName("given work for later, then it begins at once, on another thread, while the first goes on")
    void tegelijk() throws InterruptedException {
        CountDownLatch begonnen = new CountDownLatch(1);
        try (Meelezer meelezer = new Meelezer()) {
            Supplier<Thread> waar = meelezer.lees(() -> {
                begonnen.countDown();
                return Thread.currentThread();
            });

            assertThat(begonnen.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(waar.get())
                    .isNotSameAs(Thread.currentThread())
                    .extracting(Thread::getContextClassLoader)
                    .isSameAs(Thread.currentThread().getContextClassLoader());
        }
    }

    @Test
    @DisplayName("given work that fails, then who asks for it gets what it threw, and later work is still done")
    void mislukt() {
        try (Meelezer meelezer = new Meelezer()) {
            Supplier<String> fout = meelezer.lees(() -> {
                throw new IllegalArgumentException("De map 'x' is er niet. Controleer de naam.");
            });
            meelezer.leesVooraf(() -> {
                throw new IllegalStateException("straks opnieuw");
            });
            Supplier<String> goed = meelezer.lees(() -> "goed");

            assertThatThrownBy(fout::get)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("De map 'x' is er niet. Controleer de naam.");
            assertThat(goed.get()).isEqualTo("goed");
        }
    }
}
