package nl.wijkregie.bericht;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param sjablonen folder with templates that replace or join those of the product, or null
 */
@ConfigurationProperties("wijkregie.berichten")
record Berichtinstellingen(@Nullable Path sjablonen) {}
