package nl.wijkregie.modelbeheer.versies;

import static nl.wijkregie.modelbeheer.versies.Kenmerkverschil.kort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkregie.modelbeheer.Modelbestand;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Tells what changed between two versions of the examples of a decision table. */
final class Voorbeeldverschil {

    private Voorbeeldverschil() {}

    static String aangekondigd(Modelbestand nieuw) {
        return "Nieuw: de voorbeelden van %s, %d in getal."
                .formatted(kort(nieuw.sleutel()), lees(nieuw).size());
    }

    /** @throws org.yaml.snakeyaml.error.YAMLException when one of them cannot be read */
    static List<String> zinnen(Modelbestand oud, Modelbestand nieuw) {
        Map<String, String> was = lees(oud);
        Map<String, String> is = lees(nieuw);
        List<String> zinnen = new ArrayList<>();
        is.forEach((naam, inhoud) -> {
            String vorige = was.get(naam);
            if (vorige == null) {
                zinnen.add("Nieuw voorbeeld %s: %s.".formatted(kort(naam), inhoud));
            } else if (!vorige.equals(inhoud)) {
                zinnen.add("Het voorbeeld %s is nu: %s. Dat was: %s.".formatted(kort(naam), inhoud, vorige));
            }
        });
        was.keySet().stream()
                .filter(naam -> !is.containsKey(naam))
                .forEach(naam -> zinnen.add("Weg: het voorbeeld %s.".formatted(kort(naam))));
        return zinnen;
    }

    private static Map<String, String> lees(Modelbestand bestand) {
        Map<String, String> voorbeelden = new LinkedHashMap<>();
        Object inhoud = new Yaml(new SafeConstructor(new LoaderOptions())).load(bestand.tekst());
        if (inhoud instanceof Map<?, ?> alles && alles.get("voorbeelden") instanceof List<?> lijst) {
            for (Object een : lijst) {
                if (een instanceof Map<?, ?> voorbeeld) {
                    voorbeelden.put(
                            String.valueOf(voorbeeld.get("naam")),
                            "%s geeft %s".formatted(tekst(voorbeeld.get("invoer")), tekst(voorbeeld.get("verwacht"))));
                }
            }
        }
        return voorbeelden;
    }

    /** As a person would say it, without the brackets of the file. */
    private static String tekst(@Nullable Object waarde) {
        if (waarde instanceof Map<?, ?> antwoorden && !antwoorden.isEmpty()) {
            return antwoorden.entrySet().stream()
                    .map(antwoord -> antwoord.getKey() + " " + tekst(antwoord.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (waarde instanceof List<?> uitkomsten && !uitkomsten.isEmpty()) {
            return uitkomsten.stream().map(Voorbeeldverschil::tekst).collect(Collectors.joining(", "));
        }
        if (waarde instanceof Boolean ja) {
            return ja ? "ja" : "nee";
        }
        return waarde == null || waarde instanceof Map || waarde instanceof List ? "niets" : waarde.toString();
    }
}
