package nl.wijkregie.portaal.snelheid;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Hangs the limit into the web server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Snelheidsinstellingen.class)
class Snelheidsconfiguratie {

    @Bean
    FilterRegistrationBean<Snelheidsfilter> snelheidsfilter(
            Snelheidsinstellingen grens,
            Clock klok,
            Wachtpagina pagina,
            @Value("${server.forward-headers-strategy:none}") String doorgeven) {
        Snelheidsfilter filter = new Snelheidsfilter(
                new Snelheidsgrens(grens, klok),
                new Snelheidsgrens(grens, klok),
                pagina,
                new Doorgeefwacht(!"none".equalsIgnoreCase(doorgeven)));
        FilterRegistrationBean<Snelheidsfilter> registratie = new FilterRegistrationBean<>(filter);
        // After forwarded headers and the filter of the API, which says a refusal in its own way; before security.
        registratie.setOrder(Ordered.HIGHEST_PRECEDENCE + 11);
        return registratie;
    }
}
