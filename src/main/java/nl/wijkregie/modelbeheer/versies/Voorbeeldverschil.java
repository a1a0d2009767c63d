package nl.wijkregie.modelbeheer.versies;

import static nl.wijkregie.modelbeheer.versies.Kenmerkverschil.kort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.modelbeheer.Modelbestand;
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
                            "%s geeft %s".formatted(voorbeeld.get("invoer"), voorbeeld.get("verwacht")));
                }
            }
        }
        return voorbeelden;
    }
}
