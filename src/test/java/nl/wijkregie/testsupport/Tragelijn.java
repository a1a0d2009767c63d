package nl.wijkregie.testsupport;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/**
 * A slow and uneven line, on request with {@code -Dwijkregie.traag.lijn=true}: half of the answers come late, and pass one another.
 * A test in a browser that passes here does not lean on the speed of the machine.
 */
@TestConfiguration
@ConditionalOnProperty("wijkregie.traag.lijn")
public class Tragelijn {

    /** The longest that an answer waits, in milliseconds. */
    private static final int LANGST = 2_000;

    private static final String STIL_BESTAND = "(?s).*\\.(js|css|woff2?|png|svg|ico|map)";

    @Bean
    FilterRegistrationBean<Filter> late() {
        FilterRegistrationBean<Filter> late = new FilterRegistrationBean<>((vraag, antwoord, keten) -> {
            wachtMisschien(((HttpServletRequest) vraag).getRequestURI());
            keten.doFilter(vraag, antwoord);
        });
        late.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return late;
    }

    private static void wachtMisschien(String adres) {
        ThreadLocalRandom toeval = ThreadLocalRandom.current();
        if (adres.matches(STIL_BESTAND) || toeval.nextBoolean()) {
            return;
        }
        try {
            TimeUnit.MILLISECONDS.sleep(toeval.nextInt(LANGST));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
