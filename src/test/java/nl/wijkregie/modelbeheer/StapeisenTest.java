package nl.wijkregie.modelbeheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.financiering.Bronnen;
import nl.wijkregie.modelbeheer.Proceseisen.Antwoordsoort;
import nl.wijkregie.modelbeheer.Proceseisen.Veldeis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code stappen.yaml} against the code: what the code reads from a form is declared there, or a process owner
 * could take away a question without anybody saying that the program misses it.
 */
@DisplayName("Wat het programma uit de formulieren leest")
class StapeisenTest {

    private static final Path BRON = Path.of("src/main/java/nl/wijkregie");

    /** The classes that read answers, with the steps whose forms they read. */
    private static final Map<String, List<String>> LEZERS = Map.ofEntries(
            Map.entry("Startformulier", List.of("initiatief/ideeIngediend")),
            Map.entry("StukVastleggenStappen", List.of("stukVastleggen/stukVastleggen")),
            Map.entry("Triageregel", List.of("initiatief/triage")),
            Map.entry("Clusterkeuze", List.of("initiatief/triage")),
            Map.entry("Orientatieregel", List.of("initiatief/orientatie")),
            Map.entry("ToetsstenenToetsen", List.of("initiatief/orientatie")),
            Map.entry("BehoeftenBepalen", List.of("initiatief/orientatie")),
            Map.entry("Besluitregel", List.of("initiatief/definitiefBesluit")),
            Map.entry("Verzoekregel", List.of("initiatief/verzoekUitvoeren")),
            Map.entry("Evaluatieregel", List.of("initiatief/evaluatie")),
            Map.entry("Verhaalregel", List.of("initiatief/evaluatie")),
            Map.entry(
                    "Formuliergegevens",
                    List.of(
                            "initiatief/triage",
                            "initiatief/kerngroepAdvies",
                            "initiatief/adviesWijkregisseur",
                            "initiatief/principebesluit",
                            "initiatief/definitiefBesluit",
                            "initiatief/vergunningBegeleiden")),
            Map.entry("Bronformulier", List.of("financiering/bronnenVerkennen")),
            Map.entry(
                    "FinancieringStappen",
                    List.of(
                            "financiering/akkoordClusterbudget",
                            "financiering/akkoordPartners",
                            "financiering/akkoordWijkbudget")),
            Map.entry("HerverdelingStappen", List.of("herverdeling/herverdelingStarten", "herverdeling/raadsvoorstel")),
            Map.entry("HerverdelingsbesluitStappen", List.of("herverdelingsbesluit/herverdeling")),
            Map.entry(
                    "BudgetjaarStappen",
                    List.of("budgetjaar/budgetjaar", "budgetjaar/begrotingVaststellen", "budgetjaar/jaarAfsluiten")),
            Map.entry(
                    "AgendakostenStappen",
                    List.of("agendakosten/agendakostenMelden", "agendakosten/akkoordAgendakosten")),
            Map.entry("WijkagendaStappen", List.of("wijkagenda/wijkagendaStarten")),
            Map.entry(
                    "Agendastappen",
                    List.of(
                            "wijkagenda/overzichtOpstellen",
                            "wijkagenda/eersteToets",
                            "wijkagenda/bewonerstoets",
                            "wijkagenda/prioriteren",
                            "wijkagenda/agendaSamenstellen",
                            "wijkagenda/wijkwethouderToezegging",
                            "wijkagenda/partnerAkkoord",
                            "wijkagenda/collegeVaststelling",
                            "wijkagenda/raadAanbieden")),
            Map.entry("Agendaformulieren", List.of("wijkagenda/agendaSamenstellen", "wijkagenda/collegeAanbieden")),
            Map.entry("MaatregelenZeven", List.of("wijkagenda/overzichtOpstellen")),
            Map.entry("MaatregelStappen", List.of("maatregel/maatregelUitwerken", "maatregel/bijdrageBeoordelen")),
            Map.entry("Uitwerkingsformulier", List.of("maatregel/maatregelUitwerken")),
            Map.entry(
                    "UitvoeringStappen",
                    List.of("maatregeluitvoering/voortgang", "maatregeluitvoering/jaardeelToekennen")));

    /** Questions whose names the code puts together, by class and as they stand there. */
    private static final Map<String, Set<String>> SAMENGESTELD = Map.of(
            "Bronformulier: bron", Set.copyOf(Bronnen.OPGEGEVEN),
            "Bronformulier: Bronnen.bedragveld(bron)",
                    Bronnen.OPGEGEVEN.stream().map(Bronnen::bedragveld).collect(Collectors.toSet()),
            "Verhaalregel: VELD", Set.of("kortVerhaal"),
            "Verhaalregel: KOP", Set.of("verhaalKop"),
            "Agendastappen: Bewonersuitkomsten.VELD", Set.of("bewonersuitkomsten"),
            "Agendastappen: Prioriteitvolgorde.VELD", Set.of("prioriteitvolgorde"),
            "Uitwerkingsformulier: \"betaler\" + rij", genummerd("betaler"),
            "Uitwerkingsformulier: \"betaaljaar\" + rij", genummerd("betaaljaar"),
            "Uitwerkingsformulier: \"betaalbedrag\" + rij", genummerd("betaalbedrag"));

    /** Parameters of methods that read for their caller; what the caller passes is found by itself. */
    private static final Set<String> DOORGEGEVEN =
            Set.of("Bronformulier: veld", "Uitwerkingsformulier: veld", "Stapregels: vraag", "Stapregels: reden");

    private static final List<Pattern> LEZINGEN = List.of(
            Pattern.compile("antwoorden\\s*\\.\\s*(?:tekst|ja|getal|ingevuld)\\(\\s*([^()]+(?:\\([^()]*\\))?)\\s*\\)"),
            Pattern.compile("(?:bedrag|jaar)\\(\\s*antwoorden,\\s*([^()]+(?:\\([^()]*\\))?)\\s*\\)"),
            Pattern.compile("eisRedenBijNee\\(\\s*antwoorden,\\s*([^,()]+),"),
            Pattern.compile("eisRedenBijNee\\(\\s*antwoorden,[^,]+,\\s*([^,()]+)\\)"),
            Pattern.compile("[aA]ntwoord\\(\\s*regels,[^,]+,\\s*(\"[^\"]+\")\\s*\\)"),
            Pattern.compile("eerder\\(\\s*taak,[^,]+,\\s*(\"[^\"]+\")\\s*\\)"),
            Pattern.compile("isWaar\\(\\s*uitvoering,\\s*(\"[^\"]+\")\\s*\\)"),
            Pattern.compile("new Variabele<Boolean>\\(\\s*(\"[^\"]+\")\\s*\\)\\s*\\.isWaar"));

    private final Map<String, Map<String, Map<String, Veldeis>>> eisen = Stapeisenlezer.lees();

    @Test
    @DisplayName("gegeven code die een vraag van een formulier leest, dan staat die vraag bij de stap in stappen.yaml")
    void everythingReadIsDeclared() {
        Map<String, Set<String>> gelezen = gelezen();

        assertThat(gelezen).isNotEmpty();
        gelezen.forEach((klasse, velden) -> {
            assertThat(LEZERS).as("a class that reads answers").containsKey(klasse);
            assertThat(velden).as(klasse).isSubsetOf(vragen(LEZERS.get(klasse)));
        });
    }

    @Test
    @DisplayName("gegeven een vraag in stappen.yaml, dan is er code die haar naam kent")
    void everythingDeclaredIsKnown() {
        String code = String.join("\n", bronnen().values());
        Set<String> samengesteld =
                SAMENGESTELD.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

        eisen.forEach((proces, stappen) -> stappen.forEach((stap, velden) -> velden.keySet().stream()
                .filter(veld -> !samengesteld.contains(veld))
                .forEach(
                        veld -> assertThat(code).as("%s, step %s", proces, stap).containsPattern("\"" + veld + "\""))));
    }

    @Test
    @DisplayName("gegeven een tekst of lijst die het programma toont, dan is er code die haar naam kent")
    void everythingShownIsKnown() {
        String code = String.join("\n", bronnen().values());

        Stream.of(Stapeisenlezer.toont(), Stapeisenlezer.keuzelijsten())
                .flatMap(soort -> soort.values().stream())
                .flatMap(Set::stream)
                .forEach(naam -> assertThat(code).contains("\"" + naam + "\""));
    }

    @Test
    @DisplayName("gegeven een keuzevraag in stappen.yaml, dan staan de keuzes of de lijst erbij")
    void choicesAreKnown() {
        eisen.forEach((proces, stappen) -> stappen.forEach((stap, velden) -> velden.forEach((veld, eis) -> {
            boolean keuze = eis.soort() == Antwoordsoort.KEUZE || eis.soort() == Antwoordsoort.MEER_KEUZES;
            assertThat(eis.waarden().isEmpty() && eis.lijst().isEmpty())
                    .as("%s, %s, %s", proces, stap, veld)
                    .isNotEqualTo(keuze);
            assertThat(eis.lijst()).isIn(keuzelijsten(proces));
        })));
    }

    private static Set<String> keuzelijsten(String proces) {
        Set<String> lijsten = new TreeSet<>(Stapeisenlezer.keuzelijsten().get(proces));
        lijsten.add("");
        return lijsten;
    }

    private Set<String> vragen(List<String> stappen) {
        return stappen.stream()
                .map(stap -> stap.split("/"))
                .flatMap(stap -> eisen.get(stap[0]).get(stap[1]).keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Names of the questions that each class reads. */
    private static Map<String, Set<String>> gelezen() {
        Map<String, Set<String>> gelezen = new TreeMap<>();
        bronnen().forEach((klasse, code) -> {
            for (String plaats : plaatsen(code)) {
                String waar = klasse + ": " + plaats;
                if (DOORGEGEVEN.contains(waar)) {
                    continue;
                }
                Set<String> velden = plaats.matches("\"[^\"]+\"")
                        ? Set.of(plaats.replace("\"", ""))
                        : SAMENGESTELD.getOrDefault(waar, Set.of("? " + plaats));
                gelezen.computeIfAbsent(klasse, k -> new TreeSet<>()).addAll(velden);
            }
        });
        return gelezen;
    }

    private static List<String> plaatsen(String code) {
        List<String> plaatsen = new ArrayList<>();
        for (Pattern lezing : LEZINGEN) {
            Matcher gevonden = lezing.matcher(code);
            while (gevonden.find()) {
                plaatsen.add(gevonden.group(1).strip());
            }
        }
        return plaatsen;
    }

    private static Map<String, String> bronnen() {
        try (Stream<Path> bestanden = Files.walk(BRON)) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".java"))
                    .filter(bestand -> !bestand.startsWith(BRON.resolve("engine"))
                            && !bestand.startsWith(BRON.resolve("modelbeheer"))
                            && !bestand.startsWith(BRON.resolve("voorbeelden")))
                    .collect(Collectors.toMap(
                            bestand -> bestand.getFileName().toString().replace(".java", ""),
                            StapeisenTest::lees,
                            // Two rooms can have a class of the same name: what both read then counts.
                            String::concat));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> genummerd(String naam) {
        return java.util.stream.IntStream.rangeClosed(1, 10)
                .mapToObj(nummer -> naam + nummer)
                .collect(Collectors.toSet());
    }
}
