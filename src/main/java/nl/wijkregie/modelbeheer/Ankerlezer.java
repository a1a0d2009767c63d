package nl.wijkregie.modelbeheer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.modelbeheer.Ankers.Anker;
import nl.wijkregie.modelbeheer.Ankers.Wegeis;
import nl.wijkregie.modelbeheer.Ankers.Wie;
import org.jspecify.annotations.Nullable;

/** Reads the anchors of one process from the block of that process in {@code modelbeheer/processen.yaml}. */
final class Ankerlezer {

    private static final String REGEL = "regel";

    private Ankerlezer() {}

    static Ankers lees(String sleutel, Map<String, Object> proces) {
        Map<String, Wie> wie = new LinkedHashMap<>();
        blok(proces.get("wie")).forEach((taak, inhoud) -> wie.put(taak, wie(sleutel, blok(inhoud))));
        Map<String, Anker> elementen = new LinkedHashMap<>();
        blok(proces.get("ankers")).forEach((id, inhoud) -> elementen.put(id, anker(blok(inhoud))));
        List<Wegeis> wegen = new ArrayList<>();
        if (proces.get("wegen") instanceof Collection<?> lijst) {
            lijst.forEach(inhoud -> wegen.add(weg(sleutel, blok(inhoud))));
        }
        return new Ankers(wie, elementen, wegen, new LinkedHashSet<>(teksten(proces.get("geeft"))));
    }

    private static Wie wie(String sleutel, Map<String, Object> wie) {
        keur(sleutel, wie, Set.of("groep", "behandelaar", "vakambtenaar", REGEL));
        return new Wie(
                Stream.of(tekst(wie, "groep").split(",")).map(String::strip).collect(Collectors.toSet()),
                tekst(wie, "behandelaar"),
                waar(wie.get("vakambtenaar")),
                regel(wie));
    }

    private static Anker anker(Map<String, Object> anker) {
        Map<String, String> kenmerken = new LinkedHashMap<>();
        anker.forEach((naam, waarde) -> {
            if (!naam.equals("soort") && !naam.equals(REGEL)) {
                kenmerken.put(naam, waarde instanceof Boolean ja ? (ja ? "ja" : "nee") : String.valueOf(waarde));
            }
        });
        return new Anker(tekst(anker, "soort"), kenmerken, regel(anker));
    }

    private static Wegeis weg(String sleutel, Map<String, Object> weg) {
        keur(sleutel, weg, Set.of("vanaf", "naar", "langs", "zin", REGEL));
        List<String> vanaf = teksten(weg.get("vanaf"));
        return new Wegeis(
                vanaf.isEmpty() ? List.of("begin") : vanaf,
                teksten(weg.get("naar")),
                teksten(weg.get("langs")),
                tekst(weg, "zin"),
                regel(weg));
    }

    private static void keur(String sleutel, Map<String, Object> inhoud, Set<String> mogelijk) {
        if (!mogelijk.containsAll(inhoud.keySet())) {
            throw new IllegalStateException("processen.yaml: unknown key at " + sleutel + " " + inhoud.keySet());
        }
    }

    private static boolean waar(@Nullable Object waarde) {
        return Boolean.TRUE.equals(waarde) || "ja".equals(waarde);
    }

    private static @Nullable String regel(Map<String, Object> inhoud) {
        return inhoud.get(REGEL) == null ? null : tekst(inhoud, REGEL);
    }

    private static String tekst(Map<String, Object> inhoud, String naam) {
        Object waarde = inhoud.get(naam);
        return waarde == null ? "" : waarde.toString();
    }

    private static List<String> teksten(@Nullable Object inhoud) {
        if (inhoud instanceof Collection<?> lijst) {
            return lijst.stream().map(String::valueOf).toList();
        }
        return inhoud == null ? List.of() : List.of(inhoud.toString());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> blok(@Nullable Object inhoud) {
        return inhoud == null ? Map.of() : (Map<String, Object>) inhoud;
    }
}
