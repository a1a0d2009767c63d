package nl.wijkregie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list of policy rules in the documentation names what there is. */
class BeleidsregelsLijstTest {

    private static final Path LIJST = Path.of("docs/beleidsregels.md");

    /** A class between backticks, with or without its room and a method: {@code wijkbudget/Budgetjaren.sluit}. */
    private static final Pattern KLASSE = Pattern.compile("`((?:[a-z]+/)*)([A-Z]\\w+)(?:\\.\\w+)?`");

    private static final Pattern REGEL = Pattern.compile("^\\| ROE-");

    @Test
    @DisplayName("given the list of rules, then every class and test that it names is there, in the room that it names")
    void klassenBestaan() throws IOException {
        List<String> bestanden = bestanden("src", ".java");
        TreeSet<String> kwijt = new TreeSet<>();

        for (String regel : regels()) {
            Matcher klasse = KLASSE.matcher(regel);
            while (klasse.find()) {
                String einde = "/" + klasse.group(1) + klasse.group(2) + ".java";
                if (bestanden.stream().noneMatch(bestand -> bestand.endsWith(einde)) && !isBericht(klasse.group(2))) {
                    kwijt.add(klasse.group());
                }
            }
        }

        assertThat(kwijt).isEmpty();
    }

    @Test
    @DisplayName("given the list of rules, then every rule about money has a row with a test")
    void geldregelsHebbenEenTest() throws IOException {
        List<String> regels = regels();

        assertThat(Stream.concat(
                        Stream.of("ROE-B9", "ROE-D5", "ROE-E0", "ROE-E2"),
                        Stream.iterate(1, nummer -> nummer + 1).limit(15).map(nummer -> "ROE-F" + nummer)))
                .allSatisfy(code -> assertThat(regels)
                        .anyMatch(regel -> regel.matches("\\| [^|]*\\b" + code + "\\b[^|]*\\|.*`[^`]*Test`.*")));
    }

    private static List<String> regels() throws IOException {
        return Files.readAllLines(LIJST).stream()
                .filter(regel -> REGEL.matcher(regel).find())
                .toList();
    }

    /** A message of a model is written like a class. */
    private static boolean isBericht(String naam) throws IOException {
        return bestanden("bpmn", ".bpmn").stream()
                .anyMatch(bestand -> lees(Path.of(bestand)).contains("name=\"" + naam + "\""));
    }

    private static List<String> bestanden(String map, String einde) throws IOException {
        try (Stream<Path> paden = Files.walk(Path.of(map))) {
            return paden.map(pad -> pad.toString().replace('\\', '/'))
                    .filter(pad -> pad.endsWith(einde))
                    .toList();
        }
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
