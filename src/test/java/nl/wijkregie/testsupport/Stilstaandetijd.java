package nl.wijkregie.testsupport;

import java.time.LocalDateTime;
import nl.wijkregie.termijn.Voorbeeldklok;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts a clock that stands still in the place of the real one. */
@TestConfiguration(proxyBeanMethods = false)
public class Stilstaandetijd {

    @Bean
    Testklok testklok(@Value("${wijkregie.test.nu:2026-03-02T09:00}") String nu) {
        return new Testklok(LocalDateTime.parse(nu));
    }

    /** Also what the examples move, so that they tell the dates of this clock. */
    @Bean
    @Primary
    Voorbeeldklok stilstaandeKlok(Testklok testklok) {
        return new Voorbeeldklok(testklok);
    }
}
