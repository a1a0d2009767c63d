package nl.wijkregie.engine.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UitdrukkingTest {

    /** What form-js in the browser makes of each expression, written down once. */
    static Stream<String> zoalsFormJs() throws IOException {
        try (InputStream bron =
                Objects.requireNonNull(UitdrukkingTest.class.getResourceAsStream("/proef/verbergen-in-form-js.tsv"))) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("zoalsFormJs")
    @DisplayName("A condition hides on the server what it hides in the browser")
    @SuppressWarnings("unchecked")
    void hidesLikeTheBrowser(String regel) throws JsonProcessingException {
        String[] delen = regel.split("\t");
        Map<String, Object> context = (Map<String, Object>) Objects.requireNonNull(Formulierlezer.json(delen[1]));

        assertThat(Uitdrukking.waar("=" + delen[0], context)).isEqualTo(Boolean.parseBoolean(delen[2]));
    }

    @Test
    @DisplayName("An expression that cannot be read hides nothing")
    void brokenExpressionHidesNothing() {
        assertThat(Uitdrukking.waar("=dit is (geen", Map.of())).isFalse();
    }

    @Test
    @DisplayName("Names are read from an expression, words in quotation marks are not")
    void names() {
        assertThat(Uitdrukking.namen("=klacht = \"geen\" or soort = null"))
                .contains("klacht", "soort")
                .doesNotContain("geen");
    }
}
