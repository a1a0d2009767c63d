package nl.wijkregie.modelbeheer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.modelbeheer.Proceseisen.Antwoordsoort;
import nl.wijkregie.modelbeheer.Proceseisen.Veldeis;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads what the program expects of the forms: the file {@code modelbeheer/stappen.yaml}, which is part of the program. */
public final class Stapeisenlezer {

    private static final String BESTAND = "/modelbeheer/stappen.yaml";
    private static final Map<String, Map<String, ?>> INHOUD = inhoud();

    private Stapeisenlezer() {}

    /** What is expected of each question, by process, step (a start form: its id) and question. */
    public static Map<String, Map<String, Map<String, Veldeis>>> lees() {
        Map<String, Map<String, Map<String, Veldeis>>> processen = new LinkedHashMap<>();
        INHOUD.forEach((proces, inhoud) -> {
            Map<String, Map<String, Veldeis>> stappen = new LinkedHashMap<>();
            blok(inhoud.get("stappen")).forEach((stap, velden) -> stappen.put(stap, velden(blok(velden))));
            processen.put(proces, stappen);
        });
        return processen;
    }

    /** Names of what the program shows in the forms of each process, besides the process variables. */
    public static Map<String, Set<String>> toont() {
        return lijsten("toont");
    }

    /** Names of the lists of options ({@code valuesKey}) that the program gives to the forms of each process. */
    public static Map<String, Set<String>> keuzelijsten() {
        return lijsten("lijsten");
    }

    private static Map<String, Set<String>> lijsten(String soort) {
        Map<String, Set<String>> processen = new LinkedHashMap<>();
        INHOUD.forEach((proces, inhoud) -> processen.put(proces, teksten(inhoud.get(soort))));
        return processen;
    }

    private static Map<String, Veldeis> velden(Map<String, ?> velden) {
        Map<String, Veldeis> eisen = new LinkedHashMap<>();
        velden.forEach((naam, regel) -> {
            Map<String, ?> eis = blok(regel);
            Veldeis veldeis = new Veldeis(
                    Antwoordsoort.valueOf(String.valueOf(eis.get("soort"))
                            .toUpperCase(Locale.ROOT)
                            .replace('-', '_')),
                    teksten(eis.get("waarden")),
                    eis.get("lijst") == null ? "" : String.valueOf(eis.get("lijst")),
                    Boolean.TRUE.equals(eis.get("nodig")),
                    Boolean.TRUE.equals(eis.get("verplicht")));
            if (eis.get("keer") instanceof Integer keer) {
                for (int nummer = 1; nummer <= keer; nummer++) {
                    eisen.put(naam + nummer, veldeis);
                }
            } else {
                eisen.put(naam, veldeis);
            }
        });
        return eisen;
    }

    private static Set<String> teksten(@Nullable Object lijst) {
        Set<String> teksten = new LinkedHashSet<>();
        if (lijst instanceof Collection<?> waarden) {
            waarden.forEach(waarde -> teksten.add(String.valueOf(waarde)));
        }
        return teksten;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> blok(@Nullable Object blok) {
        return blok == null ? Map.of() : (Map<String, ?>) blok;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, ?>> inhoud() {
        try (InputStream bron = Stapeisenlezer.class.getResourceAsStream(BESTAND)) {
            return (Map<String, Map<String, ?>>)
                    (Map<String, ?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(bron);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
