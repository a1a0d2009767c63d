package nl.wijkregie.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The four web apps speak Dutch in every sentence. The English words of the engine's own web apps
 * are the measure: a new version of the engine that adds a word fails here until it is translated.
 */
@DisplayName("Given the screens of the process engine, when a civil servant opens them")
class VertalingenTest {

    private static final String MAP = "/META-INF/resources/webjars/camunda/app/";
    private static final String TEKSTEN = "labels";
    private static final String DATUMS = "dateLocales";

    /** What the page fills in, moment's %s and %d, HTML elements and HTML's names for characters. */
    private static final Pattern INVULPLEK = Pattern.compile(
            "\\{\\{.*?}}|%[sd]|&[a-z]+;" + "|</?(?:a|abbr|b|br|code|div|em|i|li|p|span|strong|ul)\\b[^>]*>");

    private static final Pattern TALEN = Pattern.compile("availableLocales['\"]?\\s*:\\s*\\[([^]]*)]");
    private static final Pattern TERUGVAL = Pattern.compile("fallbackLocale['\"]?\\s*:\\s*['\"]([^'\"]*)['\"]");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "cockpit", "welcome", "admin"})
    @DisplayName("then no text is missing and none is left over from an older version")
    void elkeTekst(String onderdeel) {
        Map<String, String> engels = bladen(engels(onderdeel));

        assertThat(engels).as("English texts of %s", onderdeel).hasSizeGreaterThan(100);
        assertThat(bladen(nederlands(onderdeel)).keySet()).containsExactlyInAnyOrderElementsOf(engels.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "cockpit", "welcome", "admin"})
    @DisplayName("then no text is empty, unless the English text is empty too")
    void nietLeeg(String onderdeel) {
        Map<String, String> engels = bladen(engels(onderdeel));

        assertThat(sleutels(
                        bladen(nederlands(onderdeel)),
                        regel -> regel.getValue().isBlank()
                                && !engels.getOrDefault(regel.getKey(), "").isBlank()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "cockpit", "welcome", "admin"})
    @DisplayName("then each text holds the same places to fill in and the same markup as the English")
    void zelfdeInvulplekken(String onderdeel) {
        Map<String, List<String>> engels = invulplekken(engels(onderdeel));

        assertThat(engels.values()).anyMatch(plekken -> !plekken.isEmpty());
        assertThat(invulplekken(nederlands(onderdeel))).containsExactlyEntriesOf(engels);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "cockpit", "welcome", "admin"})
    @DisplayName("then the texts stand under the same headings, so dates are Dutch where they exist")
    void zelfdeKoppen(String onderdeel) {
        assertThat(nederlands(onderdeel).fieldNames())
                .toIterable()
                .containsExactlyElementsOf(() -> engels(onderdeel).fieldNames());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    @DisplayName("then a date reads '3 december 2026' and a week begins on Monday")
    void datums(String onderdeel) {
        JsonNode datums = nederlands(onderdeel).path(DATUMS);

        assertThat(teksten(datums.path("months")))
                .hasSize(12)
                .startsWith("januari", "februari", "maart")
                .endsWith("oktober", "november", "december");
        assertThat(teksten(datums.path("monthsShort"))).hasSize(12).doesNotHaveDuplicates();
        assertThat(teksten(datums.path("weekdays")))
                .containsExactly("zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag");
        assertThat(teksten(datums.path("weekdaysShort"))).hasSize(7).doesNotHaveDuplicates();
        assertThat(teksten(datums.path("weekdaysMin"))).hasSize(7).doesNotHaveDuplicates();
        assertThat(datums.at("/longDateFormat/L").asText()).isEqualTo("DD-MM-YYYY");
        assertThat(datums.at("/longDateFormat/LL").asText()).isEqualTo("D MMMM YYYY");
        assertThat(datums.at("/longDateFormat/LLL").asText()).isEqualTo("D MMMM YYYY LT");
        assertThat(datums.at("/longDateFormat/LT").asText()).isEqualTo("HH:mm");
        assertThat(datums.at("/relativeTime/future").asText()).isEqualTo("over %s");
        assertThat(datums.at("/relativeTime/past").asText()).isEqualTo("%s geleden");
        assertThat(datums.at("/week/dow").asInt()).isEqualTo(1);
        assertThat(datums.at("/week/doy").asInt()).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "cockpit", "welcome", "admin"})
    @DisplayName("then Dutch is the only language, whatever the browser asks for")
    void alleenNederlands(String onderdeel) {
        String instelling = eigenInstelling(onderdeel);

        assertThat(TALEN.matcher(instelling)
                        .results()
                        .map(gevonden -> gevonden.group(1).strip()))
                .containsExactly("'nl'");
        assertThat(TERUGVAL.matcher(instelling).results().map(gevonden -> gevonden.group(1)))
                .containsExactly("nl");
    }

    @Test
    @DisplayName("then no key of the keyboard picks up a task by accident")
    void geenSneltoetsOmOpTePakken() {
        assertThat(eigenInstelling("tasklist")).contains("startProcess").doesNotContain("claimTask");
    }

    @Test
    @DisplayName("then the same English text reads the same on the start page, in tasks and in users")
    void zelfdeWoorden() {
        Map<String, TreeSet<String>> woorden = new TreeMap<>();
        for (String onderdeel : List.of("tasklist", "welcome", "admin")) {
            Map<String, String> nederlands = bladen(nederlands(onderdeel).path(TEKSTEN));
            bladen(engels(onderdeel).path(TEKSTEN))
                    .forEach((sleutel, tekst) -> woorden.computeIfAbsent(tekst, nieuw -> new TreeSet<>())
                            .add(nederlands.getOrDefault(sleutel, "")));
        }

        assertThat(sleutels(woorden, regel -> regel.getValue().size() > 1)).isEmpty();
    }

    private static JsonNode engels(String onderdeel) {
        return boom(onderdeel + "/locales/en.json");
    }

    private static JsonNode nederlands(String onderdeel) {
        return boom(onderdeel + "/locales/nl.json");
    }

    private static JsonNode boom(String bestand) {
        try {
            return new ObjectMapper().readTree(tekst(bestand));
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(bestand, onleesbaar);
        }
    }

    /**
     * The configuration as the browser gets it: ours stands before that of the engine, without the
     * lines of comment.
     */
    private static String eigenInstelling(String onderdeel) {
        return tekst(onderdeel + "/scripts/config.js").replaceAll("(?m)^\\s*//.*$", "");
    }

    private static String tekst(String bestand) {
        try (InputStream inhoud = VertalingenTest.class.getResourceAsStream(MAP + bestand)) {
            assertThat(inhoud).as("%s on the class path", bestand).isNotNull();
            String gelezen = new String(inhoud.readAllBytes(), StandardCharsets.UTF_8);
            // The engine's own files begin with a byte order mark, which is no JSON.
            return gelezen.startsWith("\uFEFF") ? gelezen.substring(1) : gelezen;
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(bestand, onleesbaar);
        }
    }

    /** Each text with the path that leads to it, e.g. {@code /labels/CLAIM_TASK}. */
    private static Map<String, String> bladen(JsonNode boom) {
        Map<String, String> bladen = new LinkedHashMap<>();
        verzamel("", boom, bladen);
        return bladen;
    }

    private static void verzamel(String pad, JsonNode knoop, Map<String, String> bladen) {
        if (knoop.isValueNode()) {
            bladen.put(pad, knoop.asText());
        }
        knoop.properties().forEach(veld -> verzamel(pad + "/" + veld.getKey(), veld.getValue(), bladen));
        for (int plaats = 0; knoop.isArray() && plaats < knoop.size(); plaats++) {
            verzamel(pad + "/" + plaats, knoop.get(plaats), bladen);
        }
    }

    private static Map<String, List<String>> invulplekken(JsonNode boom) {
        Map<String, List<String>> plekken = new TreeMap<>();
        bladen(boom)
                .forEach((sleutel, tekst) -> plekken.put(
                        sleutel,
                        INVULPLEK
                                .matcher(tekst)
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .toList()));
        return plekken;
    }

    private static List<String> teksten(JsonNode lijst) {
        List<String> teksten = new ArrayList<>();
        lijst.forEach(tekst -> teksten.add(tekst.asText()));
        return teksten;
    }

    private static <T> List<String> sleutels(Map<String, T> teksten, Predicate<Map.Entry<String, T>> gezocht) {
        return teksten.entrySet().stream()
                .filter(gezocht)
                .map(Map.Entry::getKey)
                .toList();
    }
}
