package nl.wijkregie;

import nl.wijkregie.modelbeheer.opdracht.Opdrachtregel;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts Wijkregie: the web apps, the REST services, the engine and the public API in one process; or carries out a
 * command such as {@code controleer} and stops.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Wijkregie {

    public static void main(String[] args) {
        if (Opdrachtregel.kent(args)) {
            System.exit(Opdrachtregel.voerUit(args));
        }
        SpringApplication.run(Wijkregie.class, args);
    }
}
