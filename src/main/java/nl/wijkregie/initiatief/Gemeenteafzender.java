package nl.wijkregie.initiatief;

import nl.wijkregie.bericht.Afzender;
import nl.wijkregie.gemeente.Gemeente;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Messages leave in the name of the municipality. */
@Configuration(proxyBeanMethods = false)
class Gemeenteafzender {

    @Bean
    Afzender afzender(Gemeente gemeente) {
        return new Afzender(gemeente.naam(), gemeente.emailAfzender(), gemeente.telefoon());
    }
}
