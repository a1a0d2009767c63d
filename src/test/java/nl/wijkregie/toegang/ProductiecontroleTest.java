package nl.wijkregie.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("Profile productie refuses to start when something is missing or unsafe")
@ExtendWith(OutputCaptureExtension.class)
class ProductiecontroleTest {

    /** Starts nothing: what matters happens before any bean. */
    static class Leeg {}

    private static final Map<String, String> GOED = Map.of(
            "spring.datasource.url", "jdbc:postgresql://db:5432/wijkregie",
            "spring.datasource.username", "wijkregie",
            "spring.datasource.password", "geheim-van-de-database",
            "camunda.bpm.admin-user.id", "functioneelbeheer",
            "camunda.bpm.admin-user.password", "een-lang-wachtwoord",
            "spring.mail.host", "mail.gemeente.nl",
            "wijkregie.volgcode.geheim", "0123456789012345678901234567890123456789",
            "wijkregie.adres", "https://wijken.gemeente.nl");

    @Test
    @DisplayName("everything that is missing stands in one readable list, without a stack trace")
    void allesInEenLijst(CapturedOutput uitvoer) {
        OnvolledigeProductie fout = start("productie", Map.of());

        assertThat(fout.ontbreekt()).hasSize(8);
        assertThat(uitvoer.getAll())
                .contains("Wijkregie start niet")
                .contains(
                        "spring.datasource.url",
                        "spring.datasource.username",
                        "spring.datasource.password",
                        "camunda.bpm.admin-user.id",
                        "camunda.bpm.admin-user.password",
                        "spring.mail.host",
                        "wijkregie.volgcode.geheim",
                        "wijkregie.adres")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "spring.datasource.url, jdbc:h2:file:./data/wijkregie",
        "spring.datasource.url, jdbc:h2:mem:x",
        "spring.datasource.url, ' '",
        "camunda.bpm.admin-user.password, wijkregie",
        "camunda.bpm.admin-user.password, kort-wwoord",
        "wijkregie.volgcode.geheim, te-kort",
        "wijkregie.adres, http://wijken.gemeente.nl",
        "wijkregie.adres, https://localhost:8080",
        "wijkregie.adres, geen adres",
        "spring.h2.console.enabled, true"
    })
    @DisplayName("one wrong setting is enough, and it is named")
    void eenVerkeerd(String naam, String waarde) {
        Map<String, String> instellingen = new TreeMap<>(GOED);
        instellingen.put(naam, waarde.equals("kort-wwoord") ? "elf-tekens." : waarde);

        OnvolledigeProductie fout = start("productie", instellingen);

        assertThat(fout.ontbreekt()).singleElement().asString().startsWith(naam);
        assertThat(fout.getMessage()).doesNotContain("elf-tekens.", "te-kort'");
    }

    @Test
    @DisplayName("demo and productie do not go together")
    void nietSamen() {
        assertThat(start("demo,productie", GOED).ontbreekt())
                .anySatisfy(regel -> assertThat(regel).startsWith("spring.profiles.active"));
    }

    @Test
    @DisplayName("a complete productie and the demo pass the check")
    void volledig() {
        assertThat(start("productie", GOED)).isNull();
        assertThat(start("demo", Map.of())).isNull();
    }

    private static OnvolledigeProductie start(String profielen, Map<String, String> instellingen) {
        SpringApplication toepassing = new SpringApplication(Leeg.class);
        toepassing.setWebApplicationType(WebApplicationType.NONE);
        List<String> argumenten = new ArrayList<>(List.of("--spring.profiles.active=" + profielen));
        instellingen.forEach((naam, waarde) -> argumenten.add("--" + naam + "=" + waarde));
        return catchThrowableOfType(
                OnvolledigeProductie.class,
                () -> toepassing.run(argumenten.toArray(new String[0])).close());
    }
}
