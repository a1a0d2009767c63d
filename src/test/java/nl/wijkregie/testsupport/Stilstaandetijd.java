package nl.wijkregie.testsupport;

import java.time.LocalDateTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts a clock that stands still in the place of the real one. */
@TestConfiguration(proxyBeanMethods = false)
public class Stilstaandetijd {

    @Bean
    @Primary
    Testklok testklok() {
        return new Testklok(LocalDateTime.of(2026, 3, 2, 9, 0));
    }
}
