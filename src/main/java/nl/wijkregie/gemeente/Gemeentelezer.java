package nl.wijkregie.gemeente;

import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /** Steps and waits of the processes that need a term; a municipality's own models may add others. */
    static final List<String> TERMIJNEN = List.of(
            "ideeVersterken",
            "triage",
            "kerngroepAdvies",
            "orientatie",
            "adviesWijkregisseur",
            "principebesluit",
            "definitiefBesluit",
            "verzoekUitvoeren",
            "vergunningBegeleiden",
            "ondersteuningRegelen",
            "evaluatie",
            "planUitgebleven",
            "verantwoordingUitgebleven",
            "plan",
            "verantwoording");

    private static final int LANGSTE_TERMIJN = 2600;

    private final Bestandsfouten fouten;

    private Gemeentelezer(Bestandsfouten fouten) {
        this.fouten = fouten;
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
        String code = bestand.code("code");
        if (verwachteCode != null && !code.isEmpty() && !code.equals(verwachteCode)) {
            fouten.meld(
                    bestand.regel("code"),
                    "'code' is '" + code + "'",
                    "'" + verwachteCode + "', net als de bestandsnaam");
        }
        String naam = bestand.tekst("naam", "de naam van de gemeente");
        String emailAfzender = bestand.email("emailAfzender");

        List<Yamlblok> wijkblokken = bestand.blokken("wijken", "een lijst van wijken, elk met een code en een naam");
        List<Wijk> wijken = wijkblokken.stream().map(this::wijk).toList();
        Set<String> wijkcodes = uniek(wijkblokken, "code", "wijk");
        List<Yamlblok> clusterblokken =
                bestand.blokken("clusters", "een lijst van clusters, elk met een code en een naam");
        List<Cluster> clusters = clusterblokken.stream().map(this::cluster).toList();
        Set<String> clustercodes = uniek(clusterblokken, "code", "cluster");
        List<Yamlblok> terreinblokken =
                bestand.blokken("beleidsterreinen", "een lijst van beleidsterreinen, elk met een cluster");
        List<Beleidsterrein> terreinen = terreinblokken.stream()
                .map(blok -> beleidsterrein(blok, clustercodes))
                .toList();
        uniek(terreinblokken, "code", "beleidsterrein");
        List<Yamlblok> functieblokken =
                bestand.blokken("functies", "een lijst van functies, elk met een groep en een naam");
        List<Functie> functies = functieblokken.stream().map(this::functie).toList();
        Set<String> groepen = uniek(functieblokken, "groep", "functie");
        wijkwethouders(wijkblokken, wijken, groepen);
        afgeleideGroepen(functieblokken, functies, wijkcodes, clustercodes);

        Gemeente gemeente = new Gemeente(
                code,
                naam,
                emailAfzender,
                wijken,
                clusters,
                terreinen,
                termijnen(bestand.blok("termijnen", "per stap een termijn")),
                functies,
                functienamen(bestand.blok("functienamen", "de namen van de functies per wijk en per cluster")),
                verwijzingen(bestand.blok("verwijzingen", "de teksten waarmee een inwoner wordt verwezen")),
                plafonds(bestand.blok("plafonds", "de hoogste bijdragen per initiatief")),
                wijkbudgetten(bestand, wijkcodes),
                bewaring(bestand.blok("bewaring", "per uitkomst een aantal jaren")),
                bestand.teksten("bronnen", "een lijst van namen van bronnen van geld"));
        bestand.geenAndereSleutels();
        return gemeente;
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

    private void wijkwethouders(List<Yamlblok> blokken, List<Wijk> wijken, Set<String> groepen) {
        for (int i = 0; i < wijken.size(); i++) {
            verwijst(blokken.get(i), "wijkwethouder", wijken.get(i).wijkwethouder(), groepen, "functies");
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

    private Beleidsterrein beleidsterrein(Yamlblok blok, Set<String> clusters) {
        Beleidsterrein terrein = new Beleidsterrein(
                blok.code("code"), blok.tekst("naam", "de naam van het beleidsterrein"), blok.code("cluster"));
        verwijst(blok, "cluster", terrein.cluster(), clusters, "clusters");
        blok.geenAndereSleutels();
        return terrein;
    }

    private Functie functie(Yamlblok blok) {
        Functie functie =
                new Functie(blok.code("groep"), blok.tekst("naam", "de naam van de functie"), blok.email("email"));
        blok.geenAndereSleutels();
        return functie;
    }

    /** A function of a wijk or cluster is named there; a second one here would leave open which mailbox is meant. */
    private void afgeleideGroepen(
            List<Yamlblok> blokken, List<Functie> functies, Set<String> wijken, Set<String> clusters) {
        Set<String> afgeleid = new HashSet<>();
        wijken.forEach(wijk -> afgeleid.addAll(List.of("wijkregisseur-" + wijk, "wijkcoalitie-" + wijk)));
        clusters.forEach(cluster -> afgeleid.addAll(List.of("cluster-" + cluster, "clustermanager-" + cluster)));
        for (int i = 0; i < functies.size(); i++) {
            String groep = functies.get(i).groep();
            if (afgeleid.contains(groep)) {
                fouten.meld(
                        blokken.get(i).regel("groep"),
                        "de functie '" + groep + "' volgt al uit de wijken of clusters",
                        "alleen functies die niet bij één wijk of cluster horen");
            }
        }
    }

    private Functienamen functienamen(Yamlblok blok) {
        Functienamen namen = new Functienamen(
                functienaam(blok, "wijkregisseur"),
                functienaam(blok, "wijkcoalitie"),
                functienaam(blok, "cluster"),
                functienaam(blok, "clustermanager"));
        blok.geenAndereSleutels();
        return namen;
    }

    private String functienaam(Yamlblok blok, String sleutel) {
        String verwacht = "een naam met " + Functienamen.PLAATS + " erin";
        String naam = blok.tekst(sleutel, verwacht);
        if (!naam.isEmpty() && !naam.contains(Functienamen.PLAATS)) {
            fouten.meld(blok.regel(sleutel), "'" + sleutel + "' is '" + naam + "'", verwacht);
        }
        return naam;
    }

    private Map<String, Termijn> termijnen(Yamlblok blok) {
        String verwacht = "werkdagen, herinnerenNa en escalerenNa";
        Set<String> stappen = new LinkedHashSet<>(TERMIJNEN);
        stappen.addAll(blok.sleutels());
        Map<String, Termijn> termijnen = new LinkedHashMap<>();
        for (String stap : stappen) {
            termijnen.put(stap, termijn(blok.blok(stap, verwacht)));
        }
        return termijnen;
    }

    private Termijn termijn(Yamlblok blok) {
        int eerder = fouten.aantal();
        Termijn termijn = new Termijn(
                blok.getal("werkdagen", 1, LANGSTE_TERMIJN),
                blok.getal("herinnerenNa", 1, LANGSTE_TERMIJN),
                blok.getal("escalerenNa", 1, LANGSTE_TERMIJN));
        blok.geenAndereSleutels();
        if (blok.aanwezig() && fouten.aantal() == eerder && termijn.escalerenNa() <= termijn.herinnerenNa()) {
            fouten.meld(
                    blok.regel("escalerenNa"),
                    "'escalerenNa' is " + termijn.escalerenNa(),
                    "meer dan 'herinnerenNa' (" + termijn.herinnerenNa() + ")");
        }
        return termijn;
    }

    private Verwijzingen verwijzingen(Yamlblok blok) {
        String verwacht = "een tekst met het adres waar de inwoner terechtkan";
        Verwijzingen verwijzingen = new Verwijzingen(
                blok.tekst("meldingen", verwacht),
                blok.tekst("klachtencoordinator", verwacht),
                blok.tekst("buren", verwacht),
                webadres(blok, "stappenplan"),
                webadres(blok, "opbouwwerk"),
                blok.tekst("bezwaar", "de uitleg over bezwaar maken"));
        blok.geenAndereSleutels();
        return verwijzingen;
    }

    private String webadres(Yamlblok blok, String sleutel) {
        String verwacht = "een webadres dat begint met https://";
        String adres = blok.tekst(sleutel, verwacht);
        if (!adres.isEmpty() && !adres.matches("https://[^\\s<>\"]+")) {
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
        uniek(blokken, "jaar", "jaar");
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

    /** All values of a key; reports a value that an earlier block has too. */
    private Set<String> uniek(List<Yamlblok> blokken, String sleutel, String wat) {
        Map<String, Integer> regels = new LinkedHashMap<>();
        for (Yamlblok blok : blokken) {
            blok.ruw(sleutel).ifPresent(waarde -> {
                Integer eerste = regels.putIfAbsent(waarde, blok.regel(sleutel));
                if (eerste != null) {
                    fouten.meld(
                            blok.regel(sleutel),
                            wat + " '" + waarde + "' staat ook op regel " + eerste,
                            "elke " + sleutel + " één keer");
                }
            });
        }
        return regels.keySet();
    }

    private void verwijst(Yamlblok blok, String sleutel, String waarde, Set<String> bestaand, String lijst) {
        if (!waarde.isEmpty() && !bestaand.contains(waarde)) {
            fouten.meld(
                    blok.regel(sleutel),
                    "'" + sleutel + "' is '" + waarde + "', en dat staat niet bij " + lijst,
                    "een van " + String.join(", ", bestaand));
        }
    }
}
