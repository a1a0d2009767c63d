package nl.wijkregie.bijlage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The virus scanner, when one is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Bijlageinstellingen.class)
class Bijlageconfiguratie {

    @Bean
    @ConditionalOnProperty("wijkregie.bijlagen.clamav")
    Virusscanner clamav(Bijlageinstellingen instellingen) {
        return new Clamav(String.valueOf(instellingen.clamav()), instellingen.scanwachttijd());
    }
}
