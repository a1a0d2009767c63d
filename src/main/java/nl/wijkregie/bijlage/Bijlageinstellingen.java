package nl.wijkregie.bijlage;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the files of residents.
 *
 * @param clamav where clamd listens, as {@code host:port}; null when there is none
 * @param scanwachttijd how long the scanner may take for one file
 * @param klaargezetHoogstens how much waits together for forms that were not taken in yet
 */
@ConfigurationProperties("wijkregie.bijlagen")
record Bijlageinstellingen(
        @Nullable String clamav,
        @DefaultValue("30s") Duration scanwachttijd,
        @DefaultValue("1GB") DataSize klaargezetHoogstens) {}
