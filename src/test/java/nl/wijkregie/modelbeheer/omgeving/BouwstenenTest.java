package nl.wijkregie.modelbeheer.omgeving;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.engine.Bouwsteen;
import nl.wijkregie.modelbeheer.Bouwsteenbeschrijving;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** Descriptions of the building blocks say what the code does. */
class BouwstenenTest {

    private static final Path BRON = Path.of("src/main/java");
    private static final Pattern VARIABELE = Pattern.compile("\\b([A-Z][A-Z_]+)\\s*\\.zet\\(");
    private static final Pattern LIJST =
            Pattern.compile("Lijstvariabele\\.zet\\(\\s*uitvoering,\\s*Lijstvariabele\\.(\\w+)");
    private static final Pattern VERKLARING =
            Pattern.compile("\\b([A-Z][A-Z_]+)\\s*=\\s*(?:new Variabele<>\\()?\\s*\"(\\w+)\"");
    private static final Pattern MEDEWERKER = Pattern.compile("private final (\\w+) ");

    /** Sets variables whose names come from the sources of money of the municipality. */
    private static final Set<String> OOK_NAAR_GEGEVENS = Set.of("financieringsrouteBepalen");

    private static Collection<JavaClass> stappen;

    @BeforeAll
    static void lees() {
        stappen = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.wijkregie").stream()
                        .filter(klasse -> klasse.isAssignableTo(JavaDelegate.class)
                                || klasse.isAssignableTo(ExecutionListener.class)
                                || klasse.isAssignableTo(TaskListener.class))
                        .toList();
    }

    @Test
    @DisplayName("given each delegate and listener, then it is described under the name by which a model calls it")
    void allesBeschreven() {
        assertThat(stappen).isNotEmpty().allSatisfy(klasse -> {
            assertThat(klasse.isAnnotatedWith(Bouwsteen.class))
                    .as(klasse.getName())
                    .isTrue();
            assertThat(klasse.getAnnotationOfType(Component.class).value())
                    .as(klasse.getName())
                    .isNotBlank();
        });
    }

    @Test
    @DisplayName("given each description, then there is a delegate or listener of that name")
    void geenVerzonnenBouwstenen() {
        assertThat(Bouwsteenlezer.lees().keySet())
                .containsExactlyInAnyOrderElementsOf(stappen.stream()
                        .map(klasse ->
                                klasse.getAnnotationOfType(Component.class).value())
                        .toList());
    }

    @Test
    @DisplayName("given a description, then its texts are whole sentences and its choices are there where one chooses")
    void teksten() {
        assertThat(Bouwsteenlezer.lees().values()).allSatisfy(bouwsteen -> {
            assertThat(bouwsteen.label()).isNotBlank();
            assertThat(bouwsteen.uitleg()).endsWith(".");
            assertThat(bouwsteen.eigenschappen())
                    .allSatisfy(eigenschap -> assertThat(eigenschap.keuzes().isEmpty())
                            .as(bouwsteen.naam() + "." + eigenschap.naam())
                            .isEqualTo(eigenschap.soort() != Bouwsteen.Soort.KEUZE));
        });
        assertThat(Bouwsteenlezer.lees().values())
                .extracting(Bouwsteenbeschrijving::label)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("given a building block, then it says which variables it sets, no more and no less")
    void zet() throws IOException {
        Map<String, Bouwsteenbeschrijving> beschreven = Bouwsteenlezer.lees();
        Map<String, String> namen = variabelen();
        for (JavaClass klasse : stappen) {
            String naam = klasse.getAnnotationOfType(Component.class).value();
            Set<String> gezet = gezet(bestand(klasse.getPackageName(), klasse.getSimpleName()), namen);
            if (OOK_NAAR_GEGEVENS.contains(naam)) {
                assertThat(beschreven.get(naam).zet()).as(naam).containsAll(gezet);
            } else {
                assertThat(beschreven.get(naam).zet()).as(naam).isEqualTo(gezet);
            }
        }
    }

    @Test
    @DisplayName("given a building block that reads an extension property, then its description has it, and no other")
    void eigenschappen() throws IOException {
        Map<String, Bouwsteenbeschrijving> beschreven = Bouwsteenlezer.lees();
        Pattern gelezen = Pattern.compile(
                "(?:haal\\(uitvoering, |van\\(uitvoering\\)\\.get\\(|eigenschappen\\.get\\()\"(\\w+)\"");
        for (JavaClass klasse : stappen) {
            String naam = klasse.getAnnotationOfType(Component.class).value();
            String bron = Files.readString(bestand(klasse.getPackageName(), klasse.getSimpleName()));
            assertThat(beschreven.get(naam).eigenschappen())
                    .as(naam)
                    .extracting(Bouwsteenbeschrijving.Eigenschap::naam)
                    .containsExactlyInAnyOrderElementsOf(gelezen.matcher(bron.replaceAll("\\s*\\n\\s*", ""))
                            .results()
                            .map(treffer -> treffer.group(1))
                            .collect(Collectors.toSet()));
        }
    }

    /** Variables that a delegate sets itself or through what it works with in its own package. */
    private static Set<String> gezet(Path bestand, Map<String, String> namen) throws IOException {
        String bron = Files.readString(bestand);
        Set<String> gezet = new TreeSet<>();
        List<Path> bestanden = Stream.concat(
                        Stream.of(bestand),
                        MEDEWERKER
                                .matcher(bron)
                                .results()
                                .map(treffer -> bestand.resolveSibling(treffer.group(1) + ".java")))
                .filter(Files::exists)
                .toList();
        for (Path deel : bestanden) {
            String tekst = Files.readString(deel);
            Stream.concat(
                            VARIABELE.matcher(tekst).results(),
                            LIJST.matcher(tekst).results())
                    .map((MatchResult treffer) -> namen.get(treffer.group(1)))
                    .forEach(gezet::add);
        }
        return gezet;
    }

    /** Names of variables by their constants, which mean the same in every process. */
    private static Map<String, String> variabelen() throws IOException {
        try (Stream<Path> bestanden = Files.walk(BRON)) {
            return bestanden
                    .filter(bestand -> bestand.toString().matches(".*(Proces|Variabelen|Lijstvariabele)\\.java"))
                    .flatMap(BouwstenenTest::verklaringen)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (een, ander) -> een));
        }
    }

    private static Stream<Map.Entry<String, String>> verklaringen(Path bestand) {
        try {
            return VERKLARING
                    .matcher(Files.readString(bestand))
                    .results()
                    .filter(treffer -> !treffer.group(1).equals("SLEUTEL"))
                    .map(treffer -> Map.entry(treffer.group(1), treffer.group(2)));
        } catch (IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        }
    }

    private static Path bestand(String pakket, String klasse) {
        return BRON.resolve(pakket.replace('.', '/')).resolve(klasse + ".java");
    }
}
