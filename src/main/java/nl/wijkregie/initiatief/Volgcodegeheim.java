package nl.wijkregie.initiatief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The secret behind the follow codes: given, or made once and kept in a file beside the database.
 *
 * @param geheim the secret itself, at least 32 characters; required in profile productie
 * @param bestand file in which a secret is made when none is given
 */
@ConfigurationProperties("wijkregie.volgcode")
record Volgcodegeheim(@Nullable String geheim, @Nullable Path bestand) {

    String tekst() {
        if (geheim != null && !geheim.isBlank()) {
            return geheim;
        }
        if (bestand == null) {
            throw new IllegalStateException(
                    "Stel wijkregie.volgcode.geheim in (minstens 32 tekens), of wijkregie.volgcode.bestand.");
        }
        try {
            if (!Files.exists(bestand)) {
                byte[] nieuw = new byte[32];
                new SecureRandom().nextBytes(nieuw);
                Files.createDirectories(bestand.toAbsolutePath().getParent());
                Files.writeString(bestand, HexFormat.of().formatHex(nieuw));
            }
            return Files.readString(bestand);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
