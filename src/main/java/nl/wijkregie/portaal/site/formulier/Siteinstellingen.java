package nl.wijkregie.portaal.site.formulier;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the forms of the site.
 *
 * @param minstens how long filling in a form takes at least; what comes back sooner was not typed by a person
 */
@ConfigurationProperties("wijkregie.formulieren")
public record Siteinstellingen(@DefaultValue("3s") Duration minstens) {}
