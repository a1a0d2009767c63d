package nl.wijkregie.portaal.snelheid;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Counts, for each sender, how often something happened in the last minute and the last hour. Counts live in memory, of this
 * one instance of the application; an address is kept for two hours at most and written nowhere.
 */
final class Snelheidsgrens {

    /** Bounds the memory: some 60 MB when every one of them is in use. */
    private static final int AFZENDERS = 100_000;

    private static final Duration BEWAREN = Duration.ofHours(2);

    private final Cache<String, Bucket> emmers;
    private final Snelheidsinstellingen grens;
    private final TimeMeter tijd;

    Snelheidsgrens(Snelheidsinstellingen grens, Clock klok) {
        this.grens = grens;
        this.tijd = new Kloktijd(klok);
        this.emmers = Caffeine.newBuilder()
                .maximumSize(AFZENDERS)
                .expireAfterAccess(BEWAREN)
                .ticker(tijd::currentTimeNanos)
                .build();
    }

    /** Counts one more; when that is too many, nothing is counted and the answer is how long to wait. */
    Optional<Duration> tel(String afzender) {
        var uitslag = emmer(afzender).tryConsumeAndReturnRemaining(1);
        return uitslag.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(uitslag.getNanosToWaitForRefill()));
    }

    /** Counts one more that has happened already, also when that is too many. */
    void telAchteraf(String afzender) {
        emmer(afzender).consumeIgnoringRateLimits(1);
    }

    /** How long to wait before one more is allowed; empty when it is allowed now. */
    Optional<Duration> wachttijd(String afzender) {
        var schatting = emmer(afzender).estimateAbilityToConsume(1);
        return schatting.canBeConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(schatting.getNanosToWaitForRefill()));
    }

    private Bucket emmer(String afzender) {
        return emmers.get(
                afzender,
                nieuw -> Bucket.builder()
                        .addLimit(ruimte(grens.perMinuut(), Duration.ofMinutes(1)))
                        .addLimit(ruimte(grens.perUur(), Duration.ofHours(1)))
                        .withCustomTimePrecision(tijd)
                        .build());
    }

    /** Whole minutes and hours since the first time: bit by bit would let through more than the number in the settings. */
    private static Bandwidth ruimte(int keer, Duration duur) {
        return Bandwidth.builder().capacity(keer).refillIntervally(keer, duur).build();
    }

    /** Time of the application's clock. */
    private record Kloktijd(Clock klok) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(klok.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
