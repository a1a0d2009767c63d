package nl.wijkregie.wijkbudget;

import static nl.wijkregie.testsupport.Grootboekopstelling.onder;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Databases.Testdatabase;
import nl.wijkregie.testsupport.Grootboekopstelling;
import nl.wijkregie.testsupport.Testklok;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * ROE-F8 under fire: two nodes, each with eight threads and a pool of connections, on few pots that soon run out. They
 * reserve, release, settle, pay, refund and transfer for the same cases, and repeat one another's keys.
 */
class GelijktijdigGrootboekTest {

    private static final int KNOPEN = 2;
    private static final int DRADEN = 8;
    private static final int POGINGEN = 10_000;
    private static final int ZAKEN = 200;
    private static final int GEDEELDE_SLEUTELS = 400;

    private static final List<Pot> POTTEN = List.of(
            new Pot(2026, "asenray", Potsoort.INITIATIEVEN),
            new Pot(2026, "asenray", Potsoort.WIJKAGENDA),
            new Pot(2026, "hoogvonderen", Potsoort.INITIATIEVEN),
            new Pot(2026, "hoogvonderen", Potsoort.WIJKAGENDA));

    /** What the threads were told, in cents; what is in the books must be the same. */
    private record Uitslag(
            Map<String, Long> gereserveerd, long geweigerd, long vrijgegeven, long betaald, long terug) {}

    @ParameterizedTest
    @EnumSource(Databases.class)
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisplayName("ROE-F8 given two nodes with eight threads and 20,000 attempts, then nothing is overspent or lost")
    void bestormd(Databases soort) throws Exception {
        Testdatabase database = soort.gemigreerd();
        List<HikariDataSource> pools =
                IntStream.range(0, KNOPEN).mapToObj(knoop -> pool(database)).toList();
        List<Grootboekopstelling> knopen = pools.stream()
                .map(pool -> new Grootboekopstelling(pool, new Testklok(LocalDateTime.of(2026, 11, 12, 10, 0))))
                .toList();
        Grootboekopstelling eerste = knopen.get(0);
        eerste.doe(() -> eerste.budgetjaren().open(2026, 250_000_00, 10_000_00, 33, false, onder("open")));
        long begin = System.nanoTime();

        List<Uitslag> uitslagen = bestorm(knopen);

        System.out.printf(
                "%s: %d attempts on the ledger in %.1f s%n",
                soort, KNOPEN * POGINGEN, (System.nanoTime() - begin) / 1e9);
        assertThat(eerste.bean(Grootboekcontrole.class).afwijkingen()).isEmpty();
        klopt(eerste, uitslagen);
        knopen.forEach(Grootboekopstelling::close);
        pools.forEach(HikariDataSource::close);
    }

    private static List<Uitslag> bestorm(List<Grootboekopstelling> knopen) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(KNOPEN * DRADEN);
        try {
            List<Callable<Uitslag>> werk = new ArrayList<>();
            for (int nummer = 0; nummer < KNOPEN * DRADEN; nummer++) {
                Draad draad = new Draad(knopen.get(nummer % KNOPEN), nummer);
                werk.add(draad::werk);
            }
            List<Uitslag> uitslagen = new ArrayList<>();
            for (Future<Uitslag> klaar : draden.invokeAll(werk)) {
                uitslagen.add(klaar.get());
            }
            return uitslagen;
        } finally {
            draden.shutdownNow();
        }
    }

    /** Replays the entries one by one, apart from what the ledger itself says of them. */
    private static void klopt(Grootboekopstelling knoop, List<Uitslag> uitslagen) {
        JdbcClient database = knoop.database();
        Map<Long, Long> saldi = new HashMap<>();
        Map<String, Long> gereserveerd = new HashMap<>();
        Map<String, Long> perSoort = new HashMap<>();
        long begroting = database.sql("select id from grootboekrekening where soort = 'begroting'")
                .query(Long.class)
                .single();
        database.sql("select soort, van_rekening, naar_rekening, bedrag, sleutel from boeking order by id")
                .query(rij -> {
                    long bedrag = rij.getLong("bedrag");
                    long over = saldi.merge(rij.getLong("van_rekening"), -bedrag, Long::sum);
                    assertThat(over >= 0 || rij.getLong("van_rekening") == begroting)
                            .as("an account below zero at %s", rij.getString("sleutel"))
                            .isTrue();
                    saldi.merge(rij.getLong("naar_rekening"), bedrag, Long::sum);
                    perSoort.merge(rij.getString("soort"), bedrag, Long::sum);
                    if ("reservation".equals(rij.getString("soort"))) {
                        gereserveerd.put(rij.getString("sleutel"), bedrag);
                    }
                });
        database.sql("select id, saldo from grootboekrekening").query(rij -> {
            assertThat(rij.getLong("saldo")).isEqualTo(saldi.getOrDefault(rij.getLong("id"), 0L));
        });
        Map<String, Long> beloofd = new HashMap<>();
        uitslagen.forEach(uitslag -> beloofd.putAll(uitslag.gereserveerd()));
        assertThat(gereserveerd).isEqualTo(beloofd);
        assertThat(perSoort.getOrDefault("release", 0L))
                .isEqualTo(uitslagen.stream().mapToLong(Uitslag::vrijgegeven).sum());
        assertThat(perSoort.getOrDefault("payment", 0L))
                .isEqualTo(uitslagen.stream().mapToLong(Uitslag::betaald).sum());
        assertThat(perSoort.getOrDefault("refund", 0L))
                .isEqualTo(uitslagen.stream().mapToLong(Uitslag::terug).sum());
        // A test in which nothing was ever refused would prove nothing.
        assertThat(uitslagen.stream().mapToLong(Uitslag::geweigerd).sum()).isGreaterThan(POGINGEN / 10);
        assertThat(perSoort).containsKeys("transfer", "settlement");
    }

    private static HikariDataSource pool(Testdatabase database) {
        HikariConfig instellingen = new HikariConfig();
        instellingen.setJdbcUrl(database.url());
        instellingen.setUsername(database.gebruiker());
        instellingen.setPassword(database.wachtwoord());
        instellingen.setMaximumPoolSize(DRADEN);
        return new HikariDataSource(instellingen);
    }

    /** One thread of a node. A refusal is an answer; any other exception fails the test. */
    private static final class Draad {

        private final Grootboekopstelling knoop;
        private final Grootboek grootboek;
        private final int nummer;
        private final Random toeval;
        private final Map<String, Long> gereserveerd = new HashMap<>();
        private long geweigerd;
        private long vrijgegeven;
        private long betaald;
        private long terug;

        Draad(Grootboekopstelling knoop, int nummer) {
            this.knoop = knoop;
            this.grootboek = knoop.grootboek();
            this.nummer = nummer;
            this.toeval = new Random(nummer);
        }

        Uitslag werk() {
            for (int poging = 0; poging < POGINGEN / DRADEN; poging++) {
                try {
                    probeer(nummer + "/" + poging);
                } catch (OnvoldoendeGereserveerd e) {
                    geweigerd++;
                }
            }
            return new Uitslag(gereserveerd, geweigerd, vrijgegeven, betaald, terug);
        }

        private void probeer(String sleutel) {
            Pot pot = POTTEN.get(toeval.nextInt(POTTEN.size()));
            String zaak = "INI-2026-" + toeval.nextInt(ZAKEN);
            long bedrag = 1 + toeval.nextInt(300_00);
            int worp = toeval.nextInt(100);
            if (worp < 40) {
                reserveer(pot, zaak, bedrag, sleutel);
            } else if (worp < 50) {
                herhaal(toeval.nextInt(GEDEELDE_SLEUTELS));
            } else if (worp < 65) {
                vrijgegeven += knoop.doe(() -> grootboek.geefVrij(pot, zaak, onder(sleutel)));
            } else if (worp < 72) {
                stelVast(pot, zaak, toeval.nextInt(200_00), sleutel);
            } else if (worp < 82) {
                boolean voorschot = toeval.nextBoolean();
                knoop.doe(() -> grootboek.betaal(pot, zaak, bedrag, voorschot, onder(sleutel)));
                betaald += bedrag;
            } else if (worp < 90) {
                knoop.doe(() -> grootboek.ontvangTerug(pot, zaak, bedrag, onder(sleutel)));
                terug += bedrag;
            } else {
                hevelOver(pot, POTTEN.get(toeval.nextInt(POTTEN.size())), bedrag, sleutel);
            }
        }

        private void reserveer(Pot pot, String zaak, long bedrag, String sleutel) {
            if (knoop.doe(() -> grootboek.reserveer(pot, zaak, bedrag, onder(sleutel)))) {
                gereserveerd.put(sleutel, bedrag);
            } else {
                geweigerd++;
            }
        }

        /** The same key always means the same act, whichever thread of whichever node does it. */
        private void herhaal(int gedeeld) {
            reserveer(POTTEN.get(gedeeld % POTTEN.size()), "INI-2026-" + gedeeld, 1 + gedeeld, "gedeeld/" + gedeeld);
        }

        private void stelVast(Pot pot, String zaak, long bedrag, String sleutel) {
            long rest = knoop.doe(() -> {
                grootboek.stelVast(pot, zaak, bedrag, onder(sleutel));
                return knoop.database()
                        .sql("select coalesce(sum(bedrag), 0) from boeking where sleutel = ?")
                        .param(sleutel + "/rest")
                        .query(Long.class)
                        .single();
            });
            vrijgegeven += rest;
        }

        private void hevelOver(Pot van, Pot naar, long bedrag, String sleutel) {
            if (!van.equals(naar) && !knoop.doe(() -> grootboek.hevelOver(van, naar, bedrag, onder(sleutel)))) {
                geweigerd++;
            }
        }
    }
}
