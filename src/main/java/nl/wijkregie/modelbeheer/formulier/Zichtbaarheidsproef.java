package nl.wijkregie.modelbeheer.formulier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.engine.formulier.Formulierexpressie;
import org.jspecify.annotations.Nullable;

/** Looks for answers with which a question is shown. */
final class Zichtbaarheidsproef {

    private static final int MEESTE_PROEVEN = 4_000;
    private static final Pattern LETTERLIJK =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(?<![\\w.])(\\d{1,12})(?![\\w.])");

    private final Formulierstructuur formulier;

    /** By conditions: questions of one group share them. */
    private final Map<List<String>, Boolean> bekend = new HashMap<>();

    Zichtbaarheidsproef(Formulierstructuur formulier) {
        this.formulier = formulier;
    }

    /** Whether no answers can be found with which this is shown; false when there is too much to try. */
    boolean altijdVerborgen(Onderdeel vraag) {
        if (vraag.json().path("conditional").path("hide").isBoolean()) {
            return vraag.json().path("conditional").path("hide").asBoolean();
        }
        List<String> voorwaarden = vraag.verbergen();
        if (voorwaarden.isEmpty() || !voorwaarden.stream().allMatch(Formulierexpressie::isLeesbaar)) {
            return false;
        }
        return bekend.computeIfAbsent(voorwaarden, this::altijdVerborgen);
    }

    private boolean altijdVerborgen(List<String> voorwaarden) {
        Set<String> namen = new TreeSet<>();
        voorwaarden.forEach(voorwaarde -> namen.addAll(Feelnamen.in(voorwaarde)));
        List<Map<String, @Nullable Object>> proeven = proeven(namen, letterlijk(voorwaarden));
        return !proeven.isEmpty() && proeven.stream().noneMatch(antwoorden -> zichtbaar(voorwaarden, antwoorden));
    }

    private static boolean zichtbaar(List<String> voorwaarden, Map<String, @Nullable Object> antwoorden) {
        return voorwaarden.stream()
                .noneMatch(voorwaarde -> Boolean.TRUE.equals(Formulierexpressie.waarde(voorwaarde, antwoorden)));
    }

    /** Every combination of answers that matters; none when there are too many. */
    private List<Map<String, @Nullable Object>> proeven(Set<String> namen, Set<Object> letterlijk) {
        List<Map<String, @Nullable Object>> proeven = new ArrayList<>(List.of(new HashMap<>()));
        for (String naam : namen) {
            Collection<@Nullable Object> waarden = waarden(naam, letterlijk);
            List<Map<String, @Nullable Object>> meer = new ArrayList<>();
            for (Map<String, @Nullable Object> proef : proeven) {
                for (Object waarde : waarden) {
                    Map<String, @Nullable Object> met = new HashMap<>(proef);
                    met.put(naam, waarde);
                    meer.add(met);
                }
            }
            if (meer.size() > MEESTE_PROEVEN) {
                return List.of();
            }
            proeven = meer;
        }
        return proeven;
    }

    private Collection<@Nullable Object> waarden(String naam, Set<Object> letterlijk) {
        Set<@Nullable Object> waarden = new LinkedHashSet<>();
        waarden.add(null);
        Onderdeel vraag = formulier.vraag(naam).orElse(null);
        String type = vraag == null || vraag.toontAlleen() ? "" : vraag.type();
        if (type.equals("checkbox")) {
            waarden.addAll(List.of(true, false));
            return waarden;
        }
        if (vraag != null && vraag.isKeuze() && vraag.json().path("values").isArray()) {
            vraag.json()
                    .path("values")
                    .forEach(keuze -> waarden.add(
                            keuze.path("value").isBoolean()
                                    ? (Object) keuze.path("value").asBoolean()
                                    : keuze.path("value").asText()));
            return waarden;
        }
        waarden.addAll(letterlijk);
        waarden.addAll(type.equals("number") ? Arrays.asList(0, 1, 1_000_000, "0", "1000") : List.of("tekst", "", 1));
        if (type.isEmpty()) {
            waarden.addAll(List.of(true, false));
        }
        return waarden;
    }

    /** Texts and numbers with which the conditions compare, and the numbers next to those. */
    private static Set<Object> letterlijk(List<String> voorwaarden) {
        Set<Object> gevonden = new LinkedHashSet<>();
        for (String voorwaarde : voorwaarden) {
            Matcher een = LETTERLIJK.matcher(voorwaarde);
            while (een.find()) {
                if (een.group(1) != null) {
                    gevonden.add(een.group(1));
                } else {
                    long getal = Long.parseLong(een.group(2));
                    gevonden.addAll(List.of(getal - 1, getal, getal + 1));
                }
            }
        }
        return gevonden;
    }
}
