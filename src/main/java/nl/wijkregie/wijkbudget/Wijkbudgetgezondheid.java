package nl.wijkregie.wijkbudget;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final Budgetjaren jaren;

    Wijkbudgetgezondheid(Grootboekcontrole controle, Budgetjaren jaren) {
        this.controle = controle;
        this.jaren = jaren;
    }

    @Override
    public Health health() {
        List<String> afwijkingen = controle.afwijkingen();
        if (afwijkingen.isEmpty()) {
            return Health.up().withDetail("budgetjaren", stand()).build();
        }
        LOG.error("the ledger does not balance: {}", afwijkingen);
        return Health.down()
                .withDetail("aantal", afwijkingen.size())
                .withDetail("afwijkingen", afwijkingen.stream().limit(HOOGSTENS).toList())
                .build();
    }

    private Map<Integer, String> stand() {
        Map<Integer, String> stand = new TreeMap<>();
        jaren.alle().forEach(jaar -> stand.put(jaar.jaar(), jaar.gesloten() ? "gesloten, klopt" : "open, klopt"));
        return stand;
    }
}
