package nl.wijkregie.modelbeheer.uitrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkregie.testsupport.Kapotbestand;
import nl.wijkregie.testsupport.Modelloket;
import nl.wijkregie.testsupport.Toepassingstest;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Broken files, sent as the Modeler does: some of them, for the check itself is proven on all. */
@Toepassingstest
class KapotOverHttpTest {

    /** One of so many: each takes a check of all models. */
    private static final int ELKE = 15;

    @Autowired
    RepositoryService modellen;

    @Autowired
    Modelversies versies;

    @LocalServerPort
    int poort;

    @Test
    @DisplayName("given a broken file over REST, then it is refused in the words of its defect and nothing changes")
    void geweigerd() {
        Modelloket eigenaar = new Modelloket(poort, "procesbeheerder");
        List<Kapotbestand> alle = Kapotbestand.alle();
        assertThat(alle).hasSizeGreaterThanOrEqualTo(60);
        List<Kapotbestand> kapot = IntStream.iterate(0, nummer -> nummer < alle.size(), nummer -> nummer + ELKE)
                .mapToObj(alle::get)
                .toList();

        SoftAssertions.assertSoftly(zacht -> kapot.forEach(een -> {
            String inhoud = een.bestand().tekst();
            // What is no UTF-8 or larger than a request may be does not come through as it was.
            if (inhoud.getBytes(StandardCharsets.UTF_8).length != een.bestand().inhoud().length
                    || inhoud.length() > 9_000_000) {
                return;
            }
            Modelloket.Antwoord antwoord =
                    eigenaar.stuur(een.defect(), Map.of(een.bestand().naam(), inhoud));
            zacht.assertThat(antwoord.status())
                    .as(een + ": " + antwoord.tekst())
                    .isEqualTo(400);
            zacht.assertThat(antwoord.zin())
                    .as(een.toString())
                    .contains(een.zegt())
                    .doesNotContainPattern("\\b(org|java)\\.");
        }));
        assertThat(modellen.createDeploymentQuery().count()).isEqualTo(1);
        assertThat(versies.aantal()).isEqualTo(1);
    }
}
