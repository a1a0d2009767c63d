package nl.wijkregie.portaal.snelheid;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often one address may send a form or a request that changes something, and how many wrong codes it may try.
 *
 * @param perMinuut times a minute, at least 1
 * @param perUur times an hour, at least 1
 */
@Validated
@ConfigurationProperties("wijkregie.snelheid")
public record Snelheidsinstellingen(
        @DefaultValue("10") @Min(1) int perMinuut,
        @DefaultValue("60") @Min(1) int perUur) {}
