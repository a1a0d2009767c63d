package nl.wijkregie.modelbeheer.opdracht;

import java.nio.file.Path;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.modelbeheer.Keuring;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.omgeving.Omgevingslezer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The check of models for the running application; what it knows is read once, at the start. */
@Configuration(proxyBeanMethods = false)
class Keuringconfiguratie {

    @Bean
    Omgeving modelomgeving(
            Gemeente gemeente, @Value("${wijkregie.berichten.sjablonen:#{null}}") @Nullable Path sjablonen) {
        return Omgevingslezer.lees(gemeente, sjablonen);
    }

    @Bean
    Keuring keuring(Omgeving omgeving) {
        return new Keuring(Controles.alle(), () -> omgeving);
    }
}
