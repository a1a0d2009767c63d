package nl.wijkregie.termijn;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application; tests put another in its place. */
@Configuration(proxyBeanMethods = false)
public class Klok {

    /** Dates and times that people see, and the year of a budget, are those of the Netherlands. */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Bean
    Clock amsterdamseKlok() {
        return Clock.system(AMSTERDAM);
    }
}
