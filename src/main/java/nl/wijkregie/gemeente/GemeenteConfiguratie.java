package nl.wijkregie.gemeente;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the municipality of {@code wijkregie.gemeente} at the start; an error in its file stops the start. */
@Configuration(proxyBeanMethods = false)
public class GemeenteConfiguratie {

    @Bean
    Gemeente gemeente(
            @Value("${wijkregie.gemeente}") String gemeente,
            @Value("${wijkregie.gemeenten:#{null}}") @Nullable String map) {
        return Gemeentebestand.lees(gemeente, map);
    }
}
