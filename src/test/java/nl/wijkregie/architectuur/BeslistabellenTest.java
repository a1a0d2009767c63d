package nl.wijkregie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Policy in the tables that we package: what each combination of answers means, also with answers that are missing. That
 * a table can be read, is complete and has no overlap, the check of models says ({@code modelbeheer.beslissing}).
 */
@DisplayName("Beslistabellen")
class BeslistabellenTest {

    private static final Path MAP = Path.of("bpmn");
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private static final List<@Nullable Object> JA_NEE_LEEG = Arrays.asList(true, false, null);

    static List<Path> tabellen() {
        try (Stream<Path> bestanden = Files.list(MAP)) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".dmn"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("tabellen")
    @DisplayName("geen uitleg noemt de plaats van haar regel: die klopt niet meer als iemand de regel versleept")
    void geenPlaats(Path tabel) {
        assertThat(Dmn.readModelFromFile(tabel.toFile()).getModelElementsByType(Rule.class))
                .extracting(regel -> regel.getDescription().getTextContent())
                .noneMatch(uitleg -> uitleg.matches("(?is).*\\b(?:stap|plaats|regel) \\d.*"));
    }

    @ParameterizedTest
    @MethodSource("tabellen")
    @DisplayName("elke tabel bewaart vijf jaar, is getekend en elke regel noemt de beleidsregel")
    void tablesAreReadable(Path tabel) {
        DmnModelInstance model = Dmn.readModelFromFile(tabel.toFile());
        Decision beslissing =
                model.getModelElementsByType(Decision.class).iterator().next();

        assertThat(beslissing.getDescription().getTextContent()).contains("ROE-");
        assertThat(beslissing.getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
        assertThat(model.getModelElementsByType(Rule.class))
                .allSatisfy((Rule regel) ->
                        assertThat(regel.getDescription().getTextContent()).startsWith("ROE-"));
        assertThat(tabel).content().contains("DMNShape").contains("dmnElementRef=\"" + beslissing.getId() + "\"");
    }

    @Test
    @DisplayName("ROE-B2 triage: elke combinatie van antwoorden geeft precies één route, een onvolledige geen")
    void triageCoversEveryCombination() {
        for (Object klacht : Arrays.asList("geen", "openbare-ruimte", "bejegening", "buren", "iets-anders", "", null)) {
            for (Object ontvankelijk : JA_NEE_LEEG) {
                for (Object onduidelijk : JA_NEE_LEEG) {
                    Map<String, Object> antwoorden = new HashMap<>();
                    antwoorden.put("klacht", klacht);
                    antwoorden.put("ontvankelijk", ontvankelijk);
                    antwoorden.put("onduidelijk", onduidelijk);

                    assertResult("triage", antwoorden, expectedRoute(klacht, ontvankelijk, onduidelijk));
                }
            }
        }
    }

    private static @Nullable String expectedRoute(
            @Nullable Object klacht, @Nullable Object ontvankelijk, @Nullable Object onduidelijk) {
        if (klacht == null || klacht.equals("") || klacht.equals("iets-anders")) {
            return null;
        }
        if (!klacht.equals("geen")) {
            return "doorverwijzen";
        }
        if (ontvankelijk == null) {
            return null;
        }
        if (ontvankelijk.equals(false)) {
            return "weigeren";
        }
        return Boolean.TRUE.equals(onduidelijk) ? "kerngroep" : "doorgeleiden";
    }

    @ParameterizedTest
    @CsvSource({
        "openbare-ruimte, bor",
        "groen, bor",
        "verkeer, ruimte",
        "wonen, ruimte",
        "veiligheid, lv",
        "leefbaarheid, lv",
        "ontmoeting, sociaal",
        "jeugd, sociaal",
        "zorg, sociaal",
        "evenementen, vth",
        "onbekend, ",
        "'', ",
        ", "
    })
    @DisplayName("ROE-B5 beleidsterrein: elk beleidsterrein hoort bij één cluster, een onbekend bij geen")
    void everyPolicyFieldHasOneCluster(@Nullable String beleidsterrein, @Nullable String cluster) {
        Map<String, Object> antwoorden = new HashMap<>();
        antwoorden.put("beleidsterrein", beleidsterrein);

        assertResult("beleidsterrein", antwoorden, cluster);
    }

    @ParameterizedTest
    @CsvSource({
        "inwonerinitiatief, false, plan",
        "inwonerinitiatief, true, agenda",
        "inwonerinitiatief, , ",
        "verzoek, false, verzoek",
        "verzoek, true, agenda",
        "verzoek, , ",
        "beleidswens, false, agenda",
        "beleidswens, true, agenda",
        "beleidswens, , agenda",
        "onbekend, true, ",
        "onbekend, false, ",
        ", true, ",
        ", false, ",
        ", , "
    })
    @DisplayName("ROE-D5, ROE-F3, ROE-F11 vervolg: soort en gevolgen bepalen één weg")
    void kindAndImpactDecideTheWay(@Nullable String soort, @Nullable Boolean grotereImpact, @Nullable String vervolg) {
        Map<String, Object> antwoorden = new HashMap<>();
        antwoorden.put("soort", soort);
        antwoorden.put("grotereImpact", grotereImpact);

        assertResult("vervolg", antwoorden, vervolg);
    }

    /** Checks the outcome; an answer that is null must count the same when its variable does not exist at all. */
    private static void assertResult(String beslissing, Map<String, Object> antwoorden, @Nullable String verwacht) {
        Map<String, Object> zonderLege = new HashMap<>(antwoorden);
        zonderLege.values().removeIf(waarde -> waarde == null);
        List<String> verwachting = new ArrayList<>();
        if (verwacht != null) {
            verwachting.add(verwacht);
        }

        assertThat(outcomes(beslissing, antwoorden))
                .as("%s with %s", beslissing, antwoorden)
                .isEqualTo(verwachting);
        assertThat(outcomes(beslissing, zonderLege))
                .as("%s with %s", beslissing, zonderLege)
                .isEqualTo(verwachting);
    }

    private static List<String> outcomes(String beslissing, Map<String, Object> antwoorden) {
        try (InputStream tabel = Files.newInputStream(MAP.resolve(beslissing + ".dmn"))) {
            DmnDecisionResult uitkomst = ENGINE.evaluateDecision(ENGINE.parseDecision(beslissing, tabel), antwoorden);
            return uitkomst.stream().map(rij -> rij.<String>getSingleEntry()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
