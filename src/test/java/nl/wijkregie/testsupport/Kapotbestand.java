package nl.wijkregie.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A model, form or table with one named defect, from {@code src/test/resources/kapot}: a real file in which something is
 * replaced, or a whole file.
 *
 * @param bron name of the file with the description
 * @param defect what is wrong, in one Dutch sentence
 * @param bestand the broken file
 * @param code code of the finding that must come
 * @param element id of the element that it must name; "" when it is about the whole file
 * @param zegt part of the text that it must have
 */
public record Kapotbestand(String bron, String defect, Modelbestand bestand, String code, String element, String zegt) {

    /** All of them, in the order of their names. */
    public static List<Kapotbestand> alle() {
        try {
            Resource[] bronnen = new PathMatchingResourcePatternResolver().getResources("classpath:kapot/*.yaml");
            Modelset echte = Modelbestanden.echte();
            return Stream.of(bronnen)
                    .map(bron -> lees(bron, echte))
                    .sorted(java.util.Comparator.comparing(Kapotbestand::bron))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The broken file among the real ones, in the place of the real one with its name. */
    public Modelset tussen(Modelset echte) {
        return echte.met(List.of(bestand));
    }

    @Override
    public String toString() {
        return bron + ": " + defect;
    }

    private static Kapotbestand lees(Resource bron, Modelset echte) {
        try (InputStream inhoud = bron.getInputStream()) {
            Map<String, Object> blok = new Yaml(new SafeConstructor(new LoaderOptions())).load(inhoud);
            Map<?, ?> verwacht = (Map<?, ?>) blok.get("verwacht");
            String naam = String.valueOf(bron.getFilename());
            return new Kapotbestand(
                    naam,
                    tekst(blok, "defect"),
                    bestand(naam, blok, echte),
                    tekst(verwacht, "code"),
                    verwacht.containsKey("element") ? tekst(verwacht, "element") : "",
                    tekst(verwacht, "zegt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Modelbestand bestand(String bron, Map<String, Object> blok, Modelset echte) {
        String naam = blok.containsKey("naam") ? tekst(blok, "naam") : tekst(blok, "basis");
        if (blok.get("grootte") instanceof Integer bytes) {
            return Modelbestand.van(naam, " ".repeat(bytes).getBytes(StandardCharsets.UTF_8));
        }
        if (blok.containsKey("inhoud")) {
            String codering = String.valueOf(blok.getOrDefault("codering", "UTF-8"));
            return Modelbestand.van(naam, tekst(blok, "inhoud").getBytes(java.nio.charset.Charset.forName(codering)));
        }
        String tekst = echte.zoek(tekst(blok, "basis"))
                .orElseThrow(() -> new IllegalArgumentException(bron + ": no such file " + blok.get("basis")))
                .tekst();
        return Modelbestand.van(naam, vervang(bron, tekst, blok).getBytes(StandardCharsets.UTF_8));
    }

    private static String vervang(String bron, String tekst, Map<String, Object> blok) {
        String nieuw = tekst;
        for (Object een : (List<?>) blok.getOrDefault("vervang", new ArrayList<>())) {
            String van = tekst((Map<?, ?>) een, "van");
            int plaats = nieuw.indexOf(van);
            if (plaats < 0 || nieuw.indexOf(van, plaats + 1) >= 0) {
                throw new IllegalArgumentException(bron + ": must occur exactly once: " + van);
            }
            nieuw = nieuw.replace(van, tekst((Map<?, ?>) een, "door"));
        }
        return nieuw;
    }

    private static String tekst(Map<?, ?> blok, String sleutel) {
        Object waarde = blok.get(sleutel);
        if (waarde == null) {
            throw new IllegalArgumentException("missing: " + sleutel + " in " + blok.keySet());
        }
        return waarde.toString();
    }
}
