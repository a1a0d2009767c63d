package nl.wijkregie.modelbeheer.uitrol;

import java.util.List;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Keuringsverslag;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Part {@code modellen} of the health of the application. Always up: what is live works, and a model that could be better
 * is no reason to send people away. What asks for attention stands in the details.
 */
@Component("modellenHealthIndicator")
class Modelgezondheid implements HealthIndicator {

    private static final int HOOGSTENS = 20;

    private final Versieregister register;
    private final Herkomstregister herkomst;
    private final Modeloordeel oordeel;

    Modelgezondheid(Versieregister register, Herkomstregister herkomst, Modeloordeel oordeel) {
        this.register = register;
        this.herkomst = herkomst;
        this.oordeel = oordeel;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("versie", register.nieuwste())
                .withDetail("wachtOpAkkoord", register.met(Versiestand.WACHT).size())
                .withDetail("bevindingen", zinnen(oordeel.geef()))
                .withDetail("nietOpgenomen", zinnen(oordeel.nietOpgenomen()))
                .withDetail("overgeslagen", herkomst.overgeslagen())
                .build();
    }

    private static List<String> zinnen(Keuringsverslag verslag) {
        return verslag.bevindingen().stream()
                .limit(HOOGSTENS)
                .map(Bevinding::zin)
                .toList();
    }
}
