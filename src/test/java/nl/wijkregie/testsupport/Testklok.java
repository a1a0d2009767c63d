package nl.wijkregie.testsupport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.wijkregie.termijn.Klok;

/** A clock that stands still until a test moves it. */
public final class Testklok extends Clock {

    private volatile Instant nu;

    /** @param nu time in Europe/Amsterdam */
    public Testklok(LocalDateTime nu) {
        this.nu = nu.atZone(Klok.AMSTERDAM).toInstant();
    }

    /** Moves to nine o'clock in the morning of a day. */
    public void zet(LocalDate dag) {
        nu = dag.atTime(9, 0).atZone(Klok.AMSTERDAM).toInstant();
    }

    public void verder(Duration duur) {
        nu = nu.plus(duur);
    }

    @Override
    public Instant instant() {
        return nu;
    }

    @Override
    public ZoneId getZone() {
        return Klok.AMSTERDAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(nu, zone);
    }
}
