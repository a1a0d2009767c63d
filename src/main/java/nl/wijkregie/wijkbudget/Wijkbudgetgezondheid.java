package nl.wijkregie.wijkbudget;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Part {@code wijkbudget} of the health of the application: down when the books do not balance. */
@Component("wijkbudget")
class Wijkbudgetgezondheid implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(Wijkbudgetgezondheid.class);
    private static final int HOOGSTENS = 20;

    private final Grootboekcontrole controle;

    Wijkbudgetgezondheid(Grootboekcontrole controle) {
        this.controle = controle;
    }

    @Override
    public Health health() {
        List<String> afwijkingen = controle.afwijkingen();
        if (afwijkingen.isEmpty()) {
            return Health.up().build();
        }
        LOG.error("the ledger does not balance: {}", afwijkingen);
        return Health.down()
                .withDetail("aantal", afwijkingen.size())
                .withDetail("afwijkingen", afwijkingen.stream().limit(HOOGSTENS).toList())
                .build();
    }
}
