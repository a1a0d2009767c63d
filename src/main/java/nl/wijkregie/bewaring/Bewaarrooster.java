package nl.wijkregie.bewaring;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts the round, every {@code wijkregie.bewaring.interval}. */
@Component
@ConditionalOnProperty(name = "wijkregie.bewaring.aan", havingValue = "true", matchIfMissing = true)
class Bewaarrooster {

    private final Bewaarronde ronde;

    Bewaarrooster(Bewaarronde ronde) {
        this.ronde = ronde;
    }

    @Scheduled(
            initialDelayString = "${wijkregie.bewaring.interval:PT6H}",
            fixedDelayString = "${wijkregie.bewaring.interval:PT6H}")
    void ruimOp() {
        ronde.ruimOp();
    }
}
