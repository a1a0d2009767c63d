package nl.wijkregie.financiering.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkregie.engine.formulier.StapGeweigerd;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.testsupport.Geldzaken;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@Toepassingstest
@Import(Geldzaken.class)
@DisplayName("A case that is withdrawn while the manager agrees")
class IntrekkenTijdensAkkoordTest {

    private static final int KEER = 25;

    @Autowired
    Geldzaken zaken;

    @Autowired
    Spel spel;

    @Autowired
    Inzendingen inzendingen;

    @Autowired
    Grootboek grootboek;

    @Autowired
    Budgetjaren jaren;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    Testklok klok;

    @BeforeEach
    void inEenGeopendJaar() {
        klok.zet(LocalDate.of(2026, 3, 2));
        transactie.executeWithoutResult(status -> {
            if (jaren.zoek(2026).isEmpty()) {
                Aanleiding opening = new Aanleiding("opening-2026", "test", "Test", "Voor deze test", null);
                jaren.open(2026, 250_000_00, 10_000_00, 33, false, opening);
            }
        });
    }

    @Test
    @DisplayName("ROE-A4, ROE-F8 then it is withdrawn and holds no money, and nobody hears of a failure of the system")
    void tegelijk() throws Exception {
        List<Throwable> gehoord = new ArrayList<>();
        try (Tweetal tweetal = new Tweetal()) {
            for (int keer = 0; keer < KEER; keer++) {
                String kenmerk = zaken.bijAkkoord("herten", 10_00);
                spel.pakOp(kenmerk, "akkoordWijkbudget", "manager-lv");
                String taak = spel.taak(kenmerk, "akkoordWijkbudget").getId();

                gehoord.addAll(tweetal.doe(
                        () -> spel.rondAf(taak, "manager-lv", Geldzaken.akkoord()),
                        () -> inzendingen.intrekken(kenmerk, "Wij doen het zelf", null)));

                assertThat(grootboek.verplichtingen(kenmerk)).isEmpty();
            }
        }
        assertThat(gehoord)
                .as("the manager may hear that the task is gone; the resident always withdraws")
                .allSatisfy(fout -> assertThat(fout).isInstanceOf(StapGeweigerd.class));
    }

    /** Two deeds that begin at the same moment. */
    private static final class Tweetal implements AutoCloseable {

        private final ExecutorService draden = Executors.newFixedThreadPool(2);
        private final CyclicBarrier samen = new CyclicBarrier(2);

        /** Returns what went wrong. */
        List<Throwable> doe(Runnable een, Runnable ander) throws Exception {
            List<Future<Throwable>> gestart = List.of(draden.submit(daad(een)), draden.submit(daad(ander)));
            List<Throwable> fouten = new ArrayList<>();
            for (Future<Throwable> daad : gestart) {
                Throwable fout = daad.get();
                if (fout != null) {
                    fouten.add(fout);
                }
            }
            return fouten;
        }

        private Callable<Throwable> daad(Runnable daad) {
            return () -> {
                samen.await();
                try {
                    daad.run();
                    return null;
                } catch (RuntimeException fout) {
                    return fout;
                }
            };
        }

        @Override
        public void close() {
            draden.shutdownNow();
        }
    }
}
