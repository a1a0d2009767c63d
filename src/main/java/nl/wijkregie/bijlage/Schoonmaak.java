package nl.wijkregie.bijlage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes files away whose form was never taken in, every {@code wijkregie.termijnbewaking.interval}. */
@Component
@ConditionalOnProperty(name = "wijkregie.termijnbewaking.aan", havingValue = "true", matchIfMissing = true)
class Schoonmaak {

    private final Klaarzetting klaarzetting;

    Schoonmaak(Klaarzetting klaarzetting) {
        this.klaarzetting = klaarzetting;
    }

    @Scheduled(
            initialDelayString = "${wijkregie.termijnbewaking.interval:PT15M}",
            fixedDelayString = "${wijkregie.termijnbewaking.interval:PT15M}")
    void ruimOp() {
        klaarzetting.ruimOp();
    }
}
