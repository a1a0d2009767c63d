package nl.wijkregie.termijn;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock of the application; tests put another in its place. */
@Configuration(proxyBeanMethods = false)
public class Klok {

    /** Dates and times that people see, and the year of a budget, are those of the Netherlands. */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Bean
    @Profile("!demo")
    Clock amsterdamseKlok() {
        return Clock.system(AMSTERDAM);
    }

    @Bean
    @Profile("demo")
    Voorbeeldklok voorbeeldklok() {
        return new Voorbeeldklok(Clock.system(AMSTERDAM));
    }
}
