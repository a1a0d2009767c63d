package nl.wijkregie.gemeente;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Turns the text of a municipality's file into a validated {@link Gemeente}, or into a list of all its errors. */
final class Gemeentelezer {

    private final Bestandsfouten fouten;
    private final Lijstcontrole lijsten;

    private Gemeentelezer(Bestandsfouten fouten) {
        this.fouten = fouten;
        this.lijsten = new Lijstcontrole(fouten);
    }

    /**
     * @param bestand name of the file in errors
     * @param code the code that the file must have; null when any will do
     * @throws OnjuistGemeentebestand with all errors
     */
    static Gemeente lees(String bestand, String inhoud, @Nullable String code) {
        Bestandsfouten fouten = new Bestandsfouten(bestand);
        Node wortel = ontleed(inhoud, fouten);
        fouten.eisGeen();
        Gemeente gemeente = new Gemeentelezer(fouten)
                .gemeente(Yamlblok.van("het bestand", wortel, "sleutels zoals code, naam en wijken", fouten), code);
        fouten.eisGeen();
        return gemeente;
    }

    private static Node ontleed(String inhoud, Bestandsfouten fouten) {
        try {
            Node wortel = new Yaml(new LoaderOptions()).compose(new StringReader(inhoud));
            if (wortel == null) {
                fouten.meld(1, "het bestand is leeg", "sleutels zoals code, naam en wijken");
                fouten.eisGeen();
            }
            return wortel;
        } catch (MarkedYAMLException e) {
            int regel = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            fouten.meld(
                    regel,
                    "dit is geen geldige YAML (" + e.getProblem() + ")",
                    "sleutel: waarde, met spaties om in te springen");
        } catch (YAMLException e) {
            fouten.meld(1, "dit is geen geldige YAML (" + eersteRegel(e) + ")", "een leesbaar tekstbestand in UTF-8");
        }
        fouten.eisGeen();
        throw new IllegalStateException("a file that cannot be parsed has at least one error");
    }

    private static String eersteRegel(YAMLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private Gemeente gemeente(Yamlblok bestand, @Nullable String verwachteCode) {
        String code = code(bestand, verwachteCode);
        String naam = bestand.tekst("naam", "de naam van de gemeente");
        String emailAfzender = bestand.email("emailAfzender");
        String telefoon =
                bestand.heeft("telefoon") ? bestand.tekst("telefoon", "een telefoonnummer, zoals 14 0475") : null;
        List<Yamlblok> wijkblokken = bestand.blokken("wijken", "een lijst van wijken, elk met een code en een naam");
        List<Wijk> wijken = wijkblokken.stream().map(this::wijk).toList();
        Set<String> wijkcodes = lijsten.uniek(wijkblokken, "code", "wijk");
        List<Yamlblok> clusterblokken =
                bestand.blokken("clusters", "een lijst van clusters, elk met een code en een naam");
        List<Cluster> clusters = clusterblokken.stream().map(this::cluster).toList();
        Set<String> clustercodes = lijsten.uniek(clusterblokken, "code", "cluster");
        Functielezer functielezer = new Functielezer(fouten, wijkcodes, clustercodes);
        List<Functie> functies = functielezer.functies(bestand);
        wijkwethouders(wijkblokken, wijken, functies);
        Set<String> groepen = functielezer.alleGroepen(functies);
        Geldlezer geld = new Geldlezer(fouten);
        List<Partner> partners = geld.partners(bestand, groepen);

        Gemeente gemeente = new Gemeente(
                code,
                naam,
                emailAfzender,
                telefoon,
                wijken,
                clusters,
                beleidsterreinen(bestand, clustercodes),
                new Termijnlezer(fouten).lees(bestand.blok("termijnen", "per stap een termijn")),
                functies,
                functielezer.functienamen(
                        bestand.blok("functienamen", "de namen van de functies per wijk en per cluster")),
                verwijzingen(bestand.blok("verwijzingen", "de teksten waarmee een inwoner wordt verwezen")),
                plafonds(bestand.blok("plafonds", "de hoogste bijdragen per initiatief")),
                wijkbudgetten(bestand, wijkcodes),
                bewaring(bestand.blok("bewaring", "per uitkomst een aantal jaren")),
                geld.bronnen(bestand),
                new Mandaatlezer(
                                fouten,
                                wijkcodes,
                                clustercodes,
                                partners.stream().map(Partner::code).toList(),
                                groepen)
                        .lees(bestand),
                partners,
                geld.volksfeesten(bestand),
                geld.bijdrage(bestand.blok("bijdrage", "voorschotPercentage en voorwaarden")),
                new Agendalezer(fouten).lees(bestand.blok("wijkagenda", "evaluatiemaand en evaluatiedag")));
        bestand.geenAndereSleutels();
        return gemeente;
    }

    private String code(Yamlblok bestand, @Nullable String verwachteCode) {
        String code = bestand.code("code");
        if (verwachteCode != null && !code.isEmpty() && !code.equals(verwachteCode)) {
            fouten.meld(
                    bestand.regel("code"),
                    "'code' is '" + code + "'",
                    "'" + verwachteCode + "', net als de bestandsnaam");
        }
        return code;
    }

    private Wijk wijk(Yamlblok blok) {
        Wijk wijk = new Wijk(
                blok.code("code"),
                blok.tekst("naam", "de naam van de wijk"),
                blok.getal("inwoners", 1, 2_000_000),
                blok.teksten("buurten", "een lijst van minstens één buurt"),
                blok.code("wijkregisseur"),
                blok.email("emailWijkregisseur"),
                blok.tekst("wijkteamoverleg", "de naam van het overleg waarin de wijk wordt besproken"),
                blok.code("wijkwethouder"),
                blok.email("emailWijkcoalitie"));
        blok.geenAndereSleutels();
        return wijk;
    }

    private void wijkwethouders(List<Yamlblok> blokken, List<Wijk> wijken, List<Functie> functies) {
        List<String> groepen = functies.stream().map(Functie::groep).toList();
        for (int i = 0; i < wijken.size(); i++) {
            lijsten.verwijst(blokken.get(i), "wijkwethouder", wijken.get(i).wijkwethouder(), groepen, "functies");
        }
    }

    private Cluster cluster(Yamlblok blok) {
        Cluster cluster = new Cluster(
                blok.code("code"),
                blok.tekst("naam", "de naam van het cluster"),
                blok.email("email"),
                blok.email("emailManager"));
        blok.geenAndereSleutels();
        return cluster;
    }

    private List<Beleidsterrein> beleidsterreinen(Yamlblok bestand, Set<String> clusters) {
        List<Yamlblok> blokken =
                bestand.blokken("beleidsterreinen", "een lijst van beleidsterreinen, elk met een cluster");
        lijsten.uniek(blokken, "code", "beleidsterrein");
        return blokken.stream().map(blok -> beleidsterrein(blok, clusters)).toList();
    }

    private Beleidsterrein beleidsterrein(Yamlblok blok, Set<String> clusters) {
        Beleidsterrein terrein = new Beleidsterrein(
                blok.code("code"),
                blok.tekst("naam", "de naam van het beleidsterrein"),
                blok.code("cluster"),
                blok.keuze("wijkbudgetdoel", Beleidsterrein.DOELEN));
        lijsten.verwijst(blok, "cluster", terrein.cluster(), clusters, "clusters");
        blok.geenAndereSleutels();
        return terrein;
    }

    private Verwijzingen verwijzingen(Yamlblok blok) {
        String verwacht = "een tekst met het adres waar de inwoner terechtkan";
        Verwijzingen verwijzingen = new Verwijzingen(
                blok.tekst("meldingen", verwacht),
                blok.tekst("klachtencoordinator", verwacht),
                blok.tekst("buren", verwacht),
                blok.heeft("stappenplan") ? webadres(blok, "stappenplan") : null,
                webadres(blok, "opbouwwerk"),
                blok.tekst("bezwaar", "de uitleg over bezwaar maken"));
        blok.geenAndereSleutels();
        return verwijzingen;
    }

    private String webadres(Yamlblok blok, String sleutel) {
        String verwacht = "een webadres dat begint met https://, of een pagina van deze website, zoals /hulp";
        String adres = blok.tekst(sleutel, verwacht);
        if (!adres.isEmpty() && !adres.matches("(https://|/[a-z])[^\\s<>\"]+")) {
            fouten.meld(blok.regel(sleutel), "'" + sleutel + "' is '" + adres + "'", verwacht);
        }
        return adres;
    }

    private Plafonds plafonds(Yamlblok blok) {
        Plafonds plafonds = new Plafonds(blok.bedrag("plek"), blok.bedrag("buurt"), blok.bedrag("wijk"));
        blok.geenAndereSleutels();
        return plafonds;
    }

    private List<Wijkbudgetjaar> wijkbudgetten(Yamlblok bestand, Set<String> wijken) {
        List<Yamlblok> blokken = bestand.blokken("wijkbudgetten", "een lijst van jaren met hun bedragen");
        lijsten.uniek(blokken, "jaar", "jaar");
        return blokken.stream()
                .map(blok -> new Wijkbudgetlezer(fouten).lees(blok, wijken))
                .toList();
    }

    private Bewaring bewaring(Yamlblok blok) {
        Bewaring bewaring = new Bewaring(Bewaring.UITKOMSTEN.stream()
                .collect(Collectors.toMap(
                        uitkomst -> uitkomst,
                        uitkomst -> blok.getal(uitkomst, 0, 100),
                        (a, b) -> a,
                        LinkedHashMap::new)));
        blok.geenAndereSleutels();
        return bewaring;
    }
}
