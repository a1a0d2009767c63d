package nl.wijkregie.termijn;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Lets the terms be checked every {@code wijkregie.termijnbewaking.interval} (15 minutes unless set); off with
 * {@code wijkregie.termijnbewaking.aan=false}.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "wijkregie.termijnbewaking.aan", havingValue = "true", matchIfMissing = true)
class Bewakingsrooster {

    private final List<Wacht> wachten;

    Bewakingsrooster(List<Wacht> wachten) {
        this.wachten = wachten;
    }

    @Scheduled(
            initialDelayString = "${wijkregie.termijnbewaking.interval:PT15M}",
            fixedDelayString = "${wijkregie.termijnbewaking.interval:PT15M}")
    void controleer() {
        wachten.forEach(Wacht::controleer);
    }
}
