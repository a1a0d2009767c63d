package nl.wijkregie.modelbeheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Why somebody changes models: one rule, and those who tell of it tell the same. */
class RedenTest {

    @Test
    @DisplayName("given a reason of the greatest length, then it is kept without the white space around it")
    void past() {
        String langst = "r".repeat(Reden.LANGSTE);

        assertThat(keur("  " + langst + "\n")).isEqualTo(langst);
    }

    @Test
    @DisplayName("given no reason or one that is too long, then a sentence says what to do")
    void pastNiet() {
        assertThatThrownBy(() -> keur(null)).hasMessageStartingWith("Schrijf op waarom u dit doet.");
        assertThatThrownBy(() -> keur(" \n")).hasMessageStartingWith("Schrijf op waarom u dit doet.");
        assertThatThrownBy(() -> keur("r".repeat(Reden.LANGSTE + 1)))
                .hasMessage("Uw reden heeft 501 tekens. Maak hem korter: hoogstens 500.");
    }

    @Test
    @DisplayName("given the page and the manual, then they name the length that is kept")
    void verteld() throws IOException {
        String lengte = "oogstens " + Reden.LANGSTE + " tekens";

        assertThat(Path.of("src/main/resources/plugin-webapp/wijkregie-versies/app/formulier.js"))
                .content()
                .contains(lengte);
        assertThat(Files.readString(Path.of("docs/handleiding-proceseigenaar.md")))
                .contains(lengte);
    }

    private static String keur(@Nullable String reden) {
        return Reden.keur(reden, IllegalArgumentException::new);
    }
}
