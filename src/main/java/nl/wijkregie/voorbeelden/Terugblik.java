package nl.wijkregie.voorbeelden;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicReference;
import nl.wijkregie.termijn.Voorbeeldklok;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets something happen at a moment of the past, for the application and the engine alike, its messages included. The
 * engine has one clock for all threads: only before the port opens.
 */
@Component
@Profile("demo")
class Terugblik {

    private final Voorbeeldklok klok;
    private final ManagementService achtergrondwerk;
    private final boolean zonderMailserver;

    Terugblik(Voorbeeldklok klok, ManagementService achtergrondwerk, @Value("${spring.mail.host:}") String mailserver) {
        this.klok = klok;
        this.achtergrondwerk = achtergrondwerk;
        this.zonderMailserver = mailserver.isBlank();
    }

    /** Now, Europe/Amsterdam. */
    LocalDateTime nu() {
        return LocalDateTime.now(klok);
    }

    /**
     * Does work at a moment.
     *
     * @param moment Europe/Amsterdam, not later than now
     * @return the moment at which it was done: the clock ran on
     */
    LocalDateTime op(LocalDateTime moment, Runnable werk) {
        Instant toen = moment.atZone(klok.getZone()).toInstant();
        AtomicReference<LocalDateTime> klaar = new AtomicReference<>(moment);
        klok.op(toen, () -> {
            ClockUtil.offset(Duration.between(Instant.now(), toen).toMillis());
            try {
                werk.run();
                verzend();
                klaar.set(nu());
            } finally {
                ClockUtil.reset();
            }
        });
        return klaar.get();
    }

    /** A real server gets its mail after the start: it cannot be called back when the start breaks off. */
    private void verzend() {
        if (zonderMailserver) {
            achtergrondwerk.createJobQuery().messages().withRetriesLeft().list().stream()
                    .map(Job::getId)
                    .forEach(achtergrondwerk::executeJob);
        }
    }
}
