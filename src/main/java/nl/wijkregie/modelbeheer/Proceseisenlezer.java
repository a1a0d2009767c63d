package nl.wijkregie.modelbeheer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkregie.modelbeheer.Proceseisen.Gegevens;
import nl.wijkregie.modelbeheer.Proceseisen.Veldeis;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads what the program expects of each process from {@code modelbeheer/processen.yaml}. */
public final class Proceseisenlezer {

    private static final String BRON = "/modelbeheer/processen.yaml";
    private static final Set<String> SLEUTELS = Set.of(
            "taken",
            "elementen",
            "meldingen",
            "variabelen",
            "krijgt",
            "begin",
            "brengt",
            "waarbij",
            "groepen",
            "accounts",
            "momenten",
            "waarden",
            "mandaten",
            "wie",
            "ankers",
            "wegen",
            "geeft");

    private Proceseisenlezer() {}

    /** The demands by key of the process, with what the program reads from the forms. */
    public static Map<String, Proceseisen> lees() {
        return lees(Stapeisenlezer.lees());
    }

    /**
     * The demands by key of the process.
     *
     * @param stappen what the program reads from the form of each step, by process and step
     * @throws IllegalStateException when the file of the program itself is wrong
     */
    public static Map<String, Proceseisen> lees(Map<String, Map<String, Map<String, Veldeis>>> stappen) {
        Map<String, Proceseisen> eisen = new TreeMap<>();
        blok(bron()).forEach((sleutel, inhoud) -> {
            Map<String, Object> proces = blok(inhoud);
            if (!SLEUTELS.containsAll(proces.keySet())) {
                throw new IllegalStateException(BRON + ": unknown key at " + sleutel + " " + proces.keySet());
            }
            eisen.put(sleutel, eisen(sleutel, proces, stappen.getOrDefault(sleutel, Map.of())));
        });
        return eisen;
    }

    private static Proceseisen eisen(
            String sleutel, Map<String, Object> proces, Map<String, Map<String, Veldeis>> stappen) {
        Set<String> taken = namen(proces.get("taken"));
        Set<String> elementen = new HashSet<>(namen(proces.get("elementen")));
        elementen.addAll(taken);
        Map<String, Set<String>> waarden = lijsten(proces.get("waarden"));
        Map<String, String> mandaten = new LinkedHashMap<>();
        blok(proces.get("mandaten")).forEach((stap, bron) -> mandaten.put(stap, bron.toString()));
        Set<String> krijgt = namen(proces.get("krijgt"));
        Set<String> variabelen = new HashSet<>(namen(proces.get("variabelen")));
        variabelen.addAll(krijgt);
        variabelen.addAll(waarden.keySet());
        Gegevens gegevens = new Gegevens(
                krijgt,
                namen(proces.get("groepen")),
                namen(proces.get("accounts")),
                namen(proces.get("momenten")),
                waarden,
                taken,
                namen(proces.get("begin")),
                lijsten(proces.get("brengt")),
                lijsten(proces.get("waarbij")),
                mandaten);
        return new Proceseisen(
                sleutel,
                elementen,
                namen(proces.get("meldingen")),
                variabelen,
                stappen,
                gegevens,
                Ankerlezer.lees(sleutel, proces));
    }

    private static @Nullable Object bron() {
        try (InputStream inhoud = Proceseisenlezer.class.getResourceAsStream(BRON)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> blok(@Nullable Object inhoud) {
        return inhoud == null ? Map.of() : (Map<String, Object>) inhoud;
    }

    private static Map<String, Set<String>> lijsten(@Nullable Object inhoud) {
        Map<String, Set<String>> lijsten = new LinkedHashMap<>();
        blok(inhoud).forEach((naam, namen) -> lijsten.put(naam, namen(namen)));
        return lijsten;
    }

    private static Set<String> namen(@Nullable Object inhoud) {
        Set<String> namen = new HashSet<>();
        if (inhoud instanceof List<?> lijst) {
            lijst.forEach(naam -> namen.add(naam.toString()));
        }
        return namen;
    }
}
