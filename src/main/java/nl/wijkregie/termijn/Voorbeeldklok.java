package nl.wijkregie.termijn;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of profile demo: it tells the time, except to who plays examples at a moment of the past. Other threads never
 * see that moment. Other profiles do not have this clock.
 */
public final class Voorbeeldklok extends Clock {

    private final Clock basis;
    private final ThreadLocal<Duration> verschil;

    /** @param basis tells the time of today */
    public Voorbeeldklok(Clock basis) {
        this(basis, ThreadLocal.withInitial(() -> Duration.ZERO));
    }

    private Voorbeeldklok(Clock basis, ThreadLocal<Duration> verschil) {
        this.basis = basis;
        this.verschil = verschil;
    }

    /** Does work at another moment: the clock of this thread starts there and runs on, and is back afterwards. */
    public void op(Instant moment, Runnable werk) {
        Duration eerder = verschil.get();
        verschil.set(Duration.between(basis.instant(), moment));
        try {
            werk.run();
        } finally {
            verschil.set(eerder);
        }
    }

    @Override
    public Instant instant() {
        return basis.instant().plus(verschil.get());
    }

    @Override
    public ZoneId getZone() {
        return basis.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Voorbeeldklok(basis.withZone(zone), verschil);
    }
}
