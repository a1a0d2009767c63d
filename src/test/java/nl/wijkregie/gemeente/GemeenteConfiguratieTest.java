package nl.wijkregie.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;

@ExtendWith(OutputCaptureExtension.class)
class GemeenteConfiguratieTest {

    @TempDir
    Path map;

    private final ApplicationContextRunner start =
            new ApplicationContextRunner().withUserConfiguration(GemeenteConfiguratie.class);

    @Test
    @DisplayName("The municipality comes from the jar by its code")
    void uitDeJar() {
        start.withPropertyValues("wijkregie.gemeente=roermond")
                .run(context ->
                        assertThat(context.getBean(Gemeente.class).naam()).isEqualTo("Roermond"));
    }

    @Test
    @DisplayName("Another municipality needs no change in the jar: a folder or a path of a file will do")
    void vanBuitenDeJar() throws IOException {
        Path bestand = map.resolve("voorbeeld.yaml");
        Files.writeString(bestand, roermond().replace("code: roermond\n", "code: voorbeeld\n"));

        start.withPropertyValues("wijkregie.gemeente=voorbeeld", "wijkregie.gemeenten=" + map)
                .run(context ->
                        assertThat(context.getBean(Gemeente.class).code()).isEqualTo("voorbeeld"));
        start.withPropertyValues("wijkregie.gemeente=file:" + bestand)
                .run(context ->
                        assertThat(context.getBean(Gemeente.class).code()).isEqualTo("voorbeeld"));
    }

    @Test
    @DisplayName("An error stops the start with a readable report of all errors")
    void foutStoptDeStart() throws IOException {
        Files.writeString(
                map.resolve("roermond.yaml"),
                roermond().replace("inwoners: 1075", "inwoners: veel").replace("cluster: vth", "cluster: feesten"));

        start.withPropertyValues("wijkregie.gemeente=roermond", "wijkregie.gemeenten=" + map)
                .run(context -> {
                    assertThat(context).hasFailed();
                    FailureAnalysis verslag = new GemeentebestandAnalyse().analyze(context.getStartupFailure());
                    assertThat(verslag.getDescription())
                            .contains("'inwoners' is 'veel'; verwacht: een heel getal")
                            .contains("'cluster' is 'feesten'");
                    assertThat(verslag.getAction()).contains("docs/gemeente.md");
                });
    }

    @Test
    @DisplayName("Who starts the application sees the report, not a stack trace")
    void verslagBijDeStart(CapturedOutput uitvoer) {
        SpringApplication applicatie = new SpringApplication(GemeenteConfiguratie.class);
        applicatie.setWebApplicationType(WebApplicationType.NONE);

        assertThatThrownBy(() -> applicatie.run("--wijkregie.gemeente=atlantis"))
                .hasRootCauseInstanceOf(OnjuistGemeentebestand.class);

        assertThat(uitvoer)
                .contains("De instellingen van de gemeente kloppen niet:")
                .contains("gemeenten/atlantis.yaml: dit bestand is er niet")
                .doesNotContain("\tat nl.wijkregie");
    }

    private static String roermond() throws IOException {
        return new ClassPathResource("gemeenten/roermond.yaml").getContentAsString(StandardCharsets.UTF_8);
    }
}
