package nl.wijkregie.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An error in a municipality's file is named with its line and with what is expected; all errors come at once. */
class OnjuistGemeentebestandTest {

    private static final String GOED = roermond();

    @TempDir
    Path map;

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("One mistake gives one line that says where it is, what is wrong and what is expected")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            naam: Roermond                       | name: Roermond                  | de sleutel 'name' is onbekend in het bestand; verwacht: een van code, naam
            inwoners: 1075                       | inwoners: veel                  | 'inwoners' is 'veel'; verwacht: een heel getal van 1 tot en met 2000000
            inwoners: 1075                       | inwoners: 1075.5                | 'inwoners' is '1075.5'; verwacht: een heel getal
            inwoners: 1075                       | inwoners: [1075]                | 'inwoners' is een lijst; verwacht: een heel getal
            inwoners: 1075                       | inwoners: 0                     | 'inwoners' is 0; verwacht: een heel getal van 1
            code: asenray                        | code: centrum                   | wijk 'centrum' staat ook op regel 10; verwacht: elke code één keer
            code: asenray                        | code: asenray-met-een-heel-lange-naam-erachter | 'code' heeft 40 tekens; verwacht: hoogstens 39 tekens
            cluster: vth                         | cluster: feesten                | 'cluster' is 'feesten', en dat staat niet bij clusters; verwacht: een van lv, bor, vth, sociaal, ruimte
            `  plek: 1000`                       | `  plek: -1000`                 | 'plek' is -1000, een negatief bedrag; verwacht: een bedrag in euro, 0 of meer
            `  plek: 1000`                       | `  plek: duizend`               | 'plek' is 'duizend'; verwacht: een bedrag in euro
            `  plek: 1000`                       | `  plek: 1000.555`              | 'plek' is '1000.555'; verwacht: een bedrag in euro
            buurten: [Hoogvonderen]              | buurten: []                     | de lijst 'buurten' is leeg; verwacht: een lijst van minstens één buurt
            buurten: [Hoogvonderen]              | buurten: Hoogvonderen           | 'buurten' is geen lijst; verwacht: een lijst van minstens één buurt
            buurten: [Hoogvonderen]              | buurten: [A, A]                 | 'A' staat twee keer in 'buurten'; verwacht: elke naam één keer
            buurten: [Hoogvonderen]              | buurten: [12]                   | 'buurten' is '12'; verwacht: een lijst van minstens één buurt (zet de tekst tussen aanhalingstekens)
            wijkagenda: 160800                   | wijkagenda: 160801              | 'wijkbudget' is 240000; verwacht: initiatieven plus wijkagenda, dus 240001
            aanloopkosten: 10000                 | aanloopkosten: 20000            | 'wijkbudget' is 240000; verwacht: budget min aanloopkosten, dus 230000
            jaar: 2025                           | jaar: 2024                      | jaar '2024' staat ook op regel
            wijkbudget: 3670, wijkagenda: 2460   | wijkbudget: 3680, wijkagenda: 2460 | 'wijkbudget' is 3680; verwacht: wijkagenda plus initiatieven, dus 3670
            wijkbudget: 3670, wijkagenda: 2460   | wijkbudget: 3680, wijkagenda: 2470 | 'wijkagenda' is in de verdeling samen 137360; verwacht: samen 137350
            { wijk: asenray,                     | { wijk: atlantis,               | 'wijk' is 'atlantis', en dat staat niet bij wijken
            { wijk: asenray,                     | { wijk: asenray, wijk: herten,  | 'wijk' staat twee keer in een onderdeel van 'verdeling'; verwacht: elke sleutel één keer
            { wijk: asenray,                     | { wijk: centrum,                | de verdeling noemt niet elke wijk; verwacht: ook een regel voor asenray
            werkdagen: 5, herinnerenNa: 4, escalerenNa: 6 | werkdagen: 5, herinnerenNa: 4 | 'escalerenNa' ontbreekt in 'triage'; verwacht: een heel getal
            werkdagen: 5, herinnerenNa: 4, escalerenNa: 6 | werkdagen: 5, herinnerenNa: 4, escalerenNa: 4 | 'escalerenNa' is 4; verwacht: meer dan 'herinnerenNa' (4)
            `  evaluatiedag: 1`                  | `  evaluatiedag: 32`             | 'evaluatiedag' is 32; verwacht: een heel getal van 1 tot en met 31
            `  evaluatiemaand: 12\n  evaluatiedag: 1` | `  evaluatiemaand: 2\n  evaluatiedag: 29` | 'evaluatiedag' is 29 in maand 2; verwacht: een dag die elk jaar bestaat, dus hoogstens 28
            `  gerealiseerd: 7`                  | `  gerealiserd: 7`              | 'gerealiseerd' ontbreekt in 'bewaring'
            groep: griffie                       | groep: cluster-bor              | de functie 'cluster-bor' volgt al uit de wijken of clusters
            wijkwethouder: wijkwethouder         | wijkwethouder: wethouder        | 'wijkwethouder' is 'wethouder', en dat staat niet bij functies
            wijkregisseur: Wijkregisseur {naam}  | wijkregisseur: Wijkregisseur    | 'wijkregisseur' is 'Wijkregisseur'; verwacht: een naam met {naam} erin
            emailAfzender: wijkregie@roermond.example | emailAfzender: wijkregie   | 'emailAfzender' is 'wijkregie'; verwacht: een e-mailadres
            code: roermond                       | code: swalmen                   | 'code' is 'swalmen'; verwacht: 'roermond', net als de bestandsnaam
            naam: Asenray                        | naam:                           | 'naam' is leeg; verwacht: de naam van de wijk
            `  opbouwwerk: /hulp`               | `  opbouwwerk: javascript:x`    | verwacht: een webadres dat begint met https://
            `  opbouwwerk: /hulp`               | `  stappenplan: javascript:x\n  opbouwwerk: /hulp` | 'stappenplan' is 'javascript:x'; verwacht: een webadres dat begint met https://
            `    - U bewaart de bonnen `              | `    - bonnen: bewaar de bonnen ` | 'voorwaarden' is een blok met sleutels; verwacht: een lijst van zinnen voor de brief
            `  - code: doelfondsen`                | `  - code: fondsen`              | 'code' is 'fondsen'; verwacht: een van volksfeesten, overigeSubsidies, roermondfonds
            `  - code: doelfondsen`                | `  - code: roermondfonds`        | bron 'roermondfonds' staat ook op regel
            `sluitGemeentegeldUit: true`           | `sluitGemeentegeldUit: ja`       | 'sluitGemeentegeldUit' is 'ja'; verwacht: true of false
            `sluitGemeentegeldUit: true`           | `sluitGeldUit: true`             | de sleutel 'sluitGeldUit' is onbekend in een onderdeel van 'bronnen'
            `    naam: Wijkbudget voor initiatieven` | `    naam: Wijkbudget voor initiatieven\n    verwijzing: Vraag het zelf aan.` | de sleutel 'verwijzing' is onbekend in een onderdeel van 'bronnen'
            cluster: vth, wijkbudgetdoel: sociale-samenhang | cluster: vth, wijkbudgetdoel: feest | 'wijkbudgetdoel' is 'feest'; verwacht: een van leefbaarheid, sociale-samenhang, geen
            cluster: vth, wijkbudgetdoel: sociale-samenhang | cluster: vth        | 'wijkbudgetdoel' ontbreekt in een onderdeel van 'beleidsterreinen'
            functie: manager-lv                    | functie: manager-noord           | 'functie' is 'manager-noord', en deze groep is er niet: manager-noord
            functie: manager-lv                    | functie: manager-lv, tot: 0.001  | 'tot' is '0.001'; verwacht: een bedrag in euro
            functie: manager-lv                    | functie: manager-lv, wijken: [atlantis] | 'wijken' is 'atlantis', en dat staat niet bij wijken
            functie: manager-lv                    | functie: manager-lv, tot: 5000   | niet over elk bedrag van 'wijkbudget' beslist iemand; verwacht: een mandaat voor 'wijkbudget' zonder 'tot' en zonder 'wijken'
            functie: manager-lv                    | functie: manager-lv, wijken: [centrum] | niet over elk bedrag van 'wijkbudget' beslist iemand
            vervanger: clustermanager-sociaal      | vervanger: manager-lv            | 'vervanger' is gelijk aan 'functie'; verwacht: een andere functie
            vervanger: clustermanager-sociaal      | vervanger: clustermanager-noord  | 'vervanger' is 'clustermanager-noord', en deze groep is er niet: clustermanager-noord
            `"clustermanager-{cluster}"`           | `"manager-{cluster}"`            | 'functie' is 'manager-{cluster}', en deze groep is er niet: manager-bor, manager-vth, manager-sociaal, manager-ruimte; verwacht: een groep van functies, van een wijk of van een cluster, ook met {cluster} erin
            `"clustermanager-{cluster}"`           | `"partner-{partner}"`            | 'functie' is 'partner-{partner}', en deze groep is er niet: partner-{partner}
            `  - { bron: partners,`                | `  - { bron: fondsen,`           | 'bron' is 'fondsen'; verwacht: een van wijkbudget, clusterbudget, partners
            `  - { bron: partners,`                | `  - { bron: wijkbudget, functie: college }\n  - { bron: partners,` | dit mandaat komt nooit aan de beurt
            `  - { code: wijkraad,`                | `  - { code: dorpsraad,`         | partner 'dorpsraad' heeft geen functie; verwacht: bij functies een groep 'partner-dorpsraad'
            `  - { code: wijkraad,`                | `  - { code: corporatie,`        | partner 'corporatie' staat ook op regel
            maximum: 300                           | maximum: 0                       | 'maximum' is 0; verwacht: een bedrag in euro van meer dan 0
            code: straatfeest                      | code: buurtfeest                 | activiteit 'buurtfeest' staat ook op regel
            voorschotPercentage: 80                | voorschotPercentage: 101         | 'voorschotPercentage' is 101; verwacht: een heel getal van 0 tot en met 100
            `  ideeVersterken: {`                  | `  ideeSterker: {`               | 'ideeVersterken' ontbreekt in 'termijnen'
            `  - { groep: kcc,`                  | `  - kcc\n  - { groep: kcc,`    | een onderdeel van 'functies' is geen blok met sleutels
            """)
    void eenFout(String goed, String fout, String melding) {
        assertThat(GOED).contains(goed);
        int regel = regel(goed);

        List<String> meldingen = meldingen(GOED.replaceFirst(quote(goed), fout.replace("\\n", "\n")));

        assertThat(meldingen).anySatisfy(gevonden -> assertThat(gevonden).contains(melding));
        assertThat(meldingen).allMatch(gevonden -> gevonden.matches(".*roermond\\.yaml, regel \\d+: .+; verwacht: .+"));
        assertThat(meldingen)
                .as("the line, or for a sum the block, of the mistake")
                .anySatisfy(gevonden -> assertThat(lijn(gevonden)).isBetween(regel - 8, regel + 2));
    }

    @Test
    @DisplayName("The line is exact, for a wrong value and for a missing key")
    void regelnummers() {
        assertThat(meldingen(GOED.replace("naam: Asenray", "naam: [Asenray]")))
                .singleElement()
                .asString()
                .endsWith("roermond.yaml, regel " + regel("naam: Asenray")
                        + ": 'naam' is een lijst; verwacht: de naam van de wijk");
        assertThat(meldingen(GOED.replace("    wijkteamoverleg: Zuid\n", "")))
                .singleElement()
                .asString()
                .endsWith("roermond.yaml, regel " + regel("- code: roermond-zuid")
                        + ": 'wijkteamoverleg' ontbreekt in een onderdeel van 'wijken'; verwacht: de naam van het"
                        + " overleg waarin de wijk wordt besproken");
    }

    @Test
    @DisplayName("All errors are found at once, in the order of the file")
    void allesTegelijk() {
        List<String> meldingen = meldingen(GOED.replace("inwoners: 1075", "inwoners: veel")
                .replace("cluster: vth", "cluster: feesten")
                .replace("  plek: 1000", "  plek: -1")
                .replace("wijkagenda: 160800", "wijkagenda: 1"));

        assertThat(meldingen).hasSize(4);
        assertThat(meldingen).extracting(OnjuistGemeentebestandTest::lijn).isSorted();
    }

    @Test
    @DisplayName("A whole section that is missing is one error, not one per key in it")
    void onderdeelOntbreekt() {
        String zonder = GOED.replaceFirst("(?s)plafonds:\n.*?\n\n", "\n");

        assertThat(meldingen(zonder)).singleElement().asString().contains("'plafonds' ontbreekt in het bestand");
    }

    @Test
    @DisplayName("A YAML error names its line")
    void geenYaml() {
        assertThat(meldingen(GOED.replace("naam: Asenray", "naam: Asenray: kern")))
                .singleElement()
                .asString()
                .contains("roermond.yaml, regel " + regel("naam: Asenray") + ": dit is geen geldige YAML")
                .contains("; verwacht: ");
        assertThat(meldingen("naam: \u0007")).singleElement().asString().contains("geen geldige YAML");
        assertThat(meldingen("")).singleElement().asString().contains("het bestand is leeg");
        assertThat(meldingen("- a\n- b\n"))
                .singleElement()
                .asString()
                .contains("het bestand is geen blok met sleutels");
        assertThat(meldingen("a: 1\n---\nb: 2\n")).singleElement().asString().contains("geen geldige YAML");
    }

    @Test
    @DisplayName("A file that is not UTF-8 is refused, so that no letter shows question marks")
    void andereCodering() throws IOException {
        Path bestand = map.resolve("roermond.yaml");
        Files.write(bestand, GOED.replace("naam: Asenray", "naam: Asenräy").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(fout("file:" + bestand, null).meldingen())
                .singleElement()
                .asString()
                .contains("UTF-8");
    }

    @Test
    @DisplayName("A municipality without a file: the error names those that have one")
    void bestandOntbreekt() throws IOException {
        assertThat(fout("atlantis", null).meldingen())
                .containsExactly(
                        "gemeenten/atlantis.yaml: dit bestand is er niet of is niet te lezen; verwacht: een van de"
                                + " gemeenten roermond");
        Files.writeString(map.resolve("almelo.yaml"), GOED);
        assertThat(fout("roermond", map.toString()).meldingen())
                .singleElement()
                .asString()
                .endsWith("verwacht: een van de gemeenten almelo");
        assertThat(fout("file:" + map.resolve("weg.yaml"), null).meldingen())
                .singleElement()
                .asString()
                .contains("weg.yaml: dit bestand is er niet");
        assertThat(fout("../roermond", null).meldingen())
                .singleElement()
                .asString()
                .contains("wijkregie.gemeente is '../roermond'");
    }

    private List<String> meldingen(String inhoud) {
        try {
            Files.writeString(map.resolve("roermond.yaml"), inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fout("roermond", map.toString()).meldingen();
    }

    private static OnjuistGemeentebestand fout(String gemeente, String map) {
        OnjuistGemeentebestand fout =
                catchThrowableOfType(OnjuistGemeentebestand.class, () -> Gemeentebestand.lees(gemeente, map));
        assertThat(fout).isNotNull();
        return fout;
    }

    private static String quote(String tekst) {
        return Pattern.quote(tekst);
    }

    private static int regel(String tekst) {
        return (int) GOED.substring(0, GOED.indexOf(tekst)).lines().count()
                + (GOED.charAt(GOED.indexOf(tekst) - 1) == '\n' ? 1 : 0);
    }

    private static int lijn(String melding) {
        return Integer.parseInt(melding.replaceFirst("(?s).*, regel (\\d+):.*", "$1"));
    }

    private static String roermond() {
        try (var inhoud = OnjuistGemeentebestandTest.class.getResourceAsStream("/gemeenten/roermond.yaml")) {
            return new String(inhoud.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
