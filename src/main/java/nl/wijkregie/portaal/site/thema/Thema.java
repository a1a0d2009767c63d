package nl.wijkregie.portaal.site.thema;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The look of this municipality, read and checked once, at the start. */
@Component
@EnableConfigurationProperties(Themainstellingen.class)
class Thema {

    private static final int HOOGSTENS = 2 * 1024 * 1024;
    private static final Pattern KLASSE = Pattern.compile("([A-Za-z_][A-Za-z0-9_-]*( [A-Za-z_][A-Za-z0-9_-]*)*)?");
    // What a browser would fetch; it may not, and the page would look broken without a word.
    private static final Pattern VAN_BUITEN =
            Pattern.compile("@import|url\\(\\s*[\"']?\\s*(https?:)?//", Pattern.CASE_INSENSITIVE);

    private final @Nullable String css;
    private final Lettertypen lettertypen;
    private final @Nullable Logo logo;
    private final String klasse;

    /** @throws OnjuistThema with what to do, when a file is missing or cannot be used */
    Thema(Themainstellingen instellingen) {
        klasse = instellingen.klasse().strip();
        if (!KLASSE.matcher(klasse).matches()) {
            throw new OnjuistThema("wijkregie.thema.klasse is '" + klasse
                    + "'. Schrijf namen van klassen met letters, cijfers en streepjes, met een spatie ertussen.");
        }
        lettertypen = Lettertypen.uit(instellingen.lettertypen());
        css = instellingen.bestand() == null ? null : css(instellingen.bestand(), lettertypen);
        logo = instellingen.logo() == null ? null : Logo.van(lees("wijkregie.thema.logo", instellingen.logo()));
    }

    /** The municipality's CSS; empty when there is only the neutral theme. */
    Optional<String> css() {
        return Optional.ofNullable(css);
    }

    Optional<Logo> logo() {
        return Optional.ofNullable(logo);
    }

    Lettertypen lettertypen() {
        return lettertypen;
    }

    /** Class names for {@code body}; empty when there are none. */
    String klasse() {
        return klasse;
    }

    private static String css(Path bestand, Lettertypen lettertypen) {
        byte[] inhoud = lees("wijkregie.thema.bestand", bestand);
        String tekst;
        try {
            tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(inhoud))
                    .toString();
        } catch (CharacterCodingException geenTekst) {
            throw new OnjuistThema(bestand + " is geen tekst in UTF-8. Bewaar het bestand als CSS in UTF-8.");
        }
        if (VAN_BUITEN.matcher(tekst).find()) {
            throw new OnjuistThema(
                    bestand + " haalt iets van een ander adres of met @import. De site toont niets van buiten:"
                            + " zet alles in dit ene bestand.");
        }
        lettertypen.eisGenoemde(tekst);
        return tekst;
    }

    private static byte[] lees(String instelling, Path bestand) {
        try {
            if (Files.size(bestand) > HOOGSTENS) {
                throw new OnjuistThema(bestand + " (" + instelling + ") is groter dan 2 MB. Maak het bestand kleiner.");
            }
            return Files.readAllBytes(bestand);
        } catch (IOException onleesbaar) {
            throw new OnjuistThema(bestand + " (" + instelling
                    + ") is niet te lezen. Controleer het pad en de rechten op het bestand.");
        }
    }
}
