package nl.wijkregie.portaal.site.thema;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a municipality sets to make the site look like its own.
 *
 * @param bestand CSS file with values of design tokens of NL Design System; null for the neutral theme only
 * @param klasse class names for {@code body} on which the theme hangs its tokens, such as {@code utrecht-theme}
 * @param logo SVG or PNG; null for the name of the municipality in letters
 * @param lettertypen folder with fonts (woff2) that the theme names as {@code url(lettertypen/naam.woff2)}; null for none
 */
@ConfigurationProperties("wijkregie.thema")
public record Themainstellingen(
        @Nullable Path bestand,
        @DefaultValue("") String klasse,
        @Nullable Path logo,
        @Nullable Path lettertypen) {}
