package nl.wijkregie.modelbeheer.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;

/** Texts of a form hold words only: nothing that runs, and nothing that fetches from, or leads to, another website. */
final class Opmaakcontrole implements Controle {

    private static final Map<Pattern, String> VERBODEN = Map.of(
            Pattern.compile(
                            "<\\s*(script|iframe|object|embed|form|input|link|meta|base|svg)\\b",
                            Pattern.CASE_INSENSITIVE),
                    "code die niet in een formulier hoort",
            Pattern.compile("<[^>]*\\son\\w+\\s*=", Pattern.CASE_INSENSITIVE),
                    "code die bij een klik of bij het openen draait",
            Pattern.compile("(javascript|vbscript)\\s*:|data:(text|image|application)/", Pattern.CASE_INSENSITIVE),
                    "een link met code",
            Pattern.compile("https?://|(?:\\]\\(|=\\s*[\"']?)\\s*//", Pattern.CASE_INSENSITIVE),
                    "een adres van een website");

    @Override
    public List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (Formulierstructuur formulier : Formulierstructuur.alle(set)) {
            formulier
                    .onderdelen()
                    .forEach(onderdeel -> VERBODEN.forEach((patroon, wat) -> {
                        if (teksten(onderdeel.json()).stream()
                                .anyMatch(tekst -> patroon.matcher(tekst).find())) {
                            gevonden.add(onderdeel.fout(
                                    "opmaak-onveilig",
                                    "Hier staat %s. Haal het weg; gebruik gewone tekst.".formatted(wat)));
                        }
                    }));
        }
        return gevonden;
    }

    /** All texts of the component itself, not of the components in it. */
    private static List<String> teksten(JsonNode component) {
        List<String> teksten = new ArrayList<>();
        component.properties().stream()
                .filter(eigenschap -> !eigenschap.getKey().equals("components"))
                .forEach(eigenschap -> verzamel(eigenschap.getValue(), teksten));
        return teksten;
    }

    private static void verzamel(JsonNode knoop, List<String> teksten) {
        if (knoop.isTextual()) {
            teksten.add(knoop.asText());
        }
        knoop.forEach(kind -> verzamel(kind, teksten));
    }
}
