package nl.wijkregie.architectuur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rooms of the application: what may know what. */
class KamersTest {

    private static final String[] DOMEIN = {
        "nl.wijkregie.initiatief..",
        "nl.wijkregie.toetsstenen..",
        "nl.wijkregie.wijkagenda..",
        "nl.wijkregie.wijkbudget..",
        "nl.wijkregie.financiering..",
        "nl.wijkregie.betaling..",
        "nl.wijkregie.herverdeling..",
        "nl.wijkregie.budgetjaar..",
        "nl.wijkregie.bericht..",
        "nl.wijkregie.cijfers..",
        "nl.wijkregie.termijn.."
    };

    private static JavaClasses kamers;

    @BeforeAll
    static void lees() {
        kamers = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.wijkregie");
    }

    @Test
    @DisplayName("given all rooms, then none depends on itself by a detour")
    void geenKringen() {
        slices().matching("nl.wijkregie.(*)..").should().beFreeOfCycles().check(kamers);
    }

    @Test
    @DisplayName("given the packages inside a room, then these have no cycles either")
    void geenKringenBinnen() {
        slices().matching("nl.wijkregie.(**)").should().beFreeOfCycles().check(kamers);
    }

    @Test
    @DisplayName("given what people and other systems see, then the rest does not depend on it")
    void buitenkant() {
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.wijkregie.portaal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.wijkregie.portaal..")
                .check(kamers);
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.wijkregie.werkplek..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.wijkregie.werkplek..")
                .check(kamers);
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.wijkregie.voorbeelden..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.wijkregie.voorbeelden..")
                .check(kamers);
    }

    @Test
    @DisplayName("given the engine room and the municipality, then they know nothing of the domain")
    void onderkant() {
        noClasses()
                .that()
                .resideInAnyPackage("nl.wijkregie.engine..", "nl.wijkregie.gemeente..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DOMEIN)
                .check(kamers);
        noClasses()
                .that()
                .resideInAPackage("nl.wijkregie.gemeente..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.wijkregie.engine..")
                .check(kamers);
    }

    @Test
    @DisplayName("given policy, then it is plain Java without the engine")
    void beleidZonderEngine() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "nl.wijkregie.bewaring",
                        "nl.wijkregie.cijfers",
                        "nl.wijkregie.toetsstenen",
                        "nl.wijkregie.termijn",
                        "nl.wijkregie.gemeente",
                        "nl.wijkregie.initiatief",
                        "nl.wijkregie.initiatief.openbaar",
                        "nl.wijkregie.financiering",
                        "nl.wijkregie.betaling",
                        "nl.wijkregie.herverdeling",
                        "nl.wijkregie.budgetjaar",
                        "nl.wijkregie.wijkagenda",
                        "nl.wijkregie.wijkagenda.document",
                        "nl.wijkregie.wijkagenda.geld",
                        "nl.wijkregie.wijkagenda.vaststelling",
                        "nl.wijkregie.wijkagenda.zaken",
                        "nl.wijkregie.wijkbudget")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(kamers);
        noClasses()
                .that()
                .resideInAPackage("nl.wijkregie.toetsstenen..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("nl.wijkregie.toetsstenen..", "java..", "org.jspecify..")
                .check(kamers);
    }

    @Test
    @DisplayName("given the steps of a process, then only the engine calls them")
    void stappenZijnVanDeEngine() {
        for (String kamer : List.of("bewaring", "cijfers", "initiatief", "herverdeling", "budgetjaar", "wijkagenda")) {
            String stappen = "nl.wijkregie." + kamer + ".process..";
            noClasses()
                    .that()
                    .resideOutsideOfPackage(stappen)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(stappen)
                    .check(kamers);
        }
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.wijkregie.financiering.process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.wijkregie.financiering.process..")
                .check(kamers);
        noClasses()
                .that()
                .implement("org.camunda.bpm.engine.delegate.JavaDelegate")
                .should()
                .bePublic()
                .check(kamers);
        noClasses()
                .that()
                .implement("org.camunda.bpm.engine.delegate.JavaDelegate")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
                .check(kamers);
    }

    @Test
    @DisplayName("ROE-I4 given figures, then none comes from the engine's history: only the path of one instance"
            + " does, and only what erases a case takes from it")
    void geenGeschiedenis() throws IOException {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("nl.wijkregie.werkplek.cockpit.Verloopbeelden")
                .and()
                .doNotHaveFullyQualifiedName("nl.wijkregie.bewaring.process.Enginesporen")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.camunda.bpm.engine.HistoryService")
                .check(kamers);
        try (Stream<Path> bestanden = Files.walk(Path.of("src/main"))) {
            assertThat(bestanden.filter(Files::isRegularFile).filter(KamersTest::leestGeschiedenis))
                    .isEmpty();
        }
    }

    /** Read byte by byte, for pictures and fonts stand between the sources. */
    private static boolean leestGeschiedenis(Path bestand) {
        try {
            return Files.readString(bestand, StandardCharsets.ISO_8859_1)
                    .toUpperCase(Locale.ROOT)
                    .contains("ACT_HI_");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("given the inside of a room, then no other room uses it")
    void binnenkant() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.wijkregie.portaal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..internal..")
                .check(kamers);
    }

    @Test
    @DisplayName("given names, then they come from the policy and not from a technique")
    void namen() {
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Manager|Helper|Util|Utils)$")
                .check(kamers);
    }

    @Test
    @DisplayName("given output, then it goes to the log or to a message, never to the console")
    void geenConsole() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(kamers);
    }

    @Test
    @DisplayName("given time, then it comes from the one clock that tests can set")
    void eenKlok() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMEIN)
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(kamers);
    }
}
