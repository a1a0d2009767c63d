package nl.wijkregie.portaal.site.thema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Addresses of what the pages fetch: style, script, theme and logo. The address holds a version made from the content of all of
 * it, so a browser may keep it for good and still sees a change at once, also in modules that name one another.
 */
@Component
public class Sitebestanden {

    static final String MAP = "/openbaar/";
    static final String GEMEENTETHEMA = "gemeentethema.css";

    private final String versie;
    private final Thema thema;

    Sitebestanden(Thema thema) {
        this.thema = thema;
        this.versie = versie(thema);
    }

    /** Address of a file of the site, such as {@code site.css}. */
    public String adres(String naam) {
        return MAP + versie + "/" + naam;
    }

    /** Addresses of the style sheets in their order; that of the municipality comes last and wins. */
    public List<String> stijlen() {
        List<String> namen = List.of("thema.css", "site.css", "formulier.css", "onderdelen.css");
        return java.util.stream.Stream.concat(
                        namen.stream(), thema.css().stream().map(css -> GEMEENTETHEMA))
                .map(this::adres)
                .toList();
    }

    /** Address of the municipality's logo; empty when it has none. */
    public Optional<String> logo() {
        return thema.logo().map(Logo::naam).map(this::adres);
    }

    /** Class names of the municipality's theme for {@code body}; empty when there are none. */
    public String klasse() {
        return thema.klasse();
    }

    String versie() {
        return versie;
    }

    private static String versie(Thema thema) {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            Resource[] bestanden =
                    new PathMatchingResourcePatternResolver().getResources("classpath:/static/openbaar/**/*.*");
            Arrays.sort(bestanden, Comparator.comparing(bestand -> String.valueOf(bestand.getFilename())));
            for (Resource bestand : bestanden) {
                try (InputStream inhoud = bestand.getInputStream()) {
                    som.update(inhoud.readAllBytes());
                }
            }
            thema.css().ifPresent(css -> som.update(css.getBytes(StandardCharsets.UTF_8)));
            thema.lettertypen().bestanden().values().forEach(som::update);
            thema.logo().ifPresent(logo -> som.update(logo.inhoud()));
            return HexFormat.of().formatHex(som.digest(), 0, 8);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException("This Java has no SHA-256", fout);
        }
    }
}
