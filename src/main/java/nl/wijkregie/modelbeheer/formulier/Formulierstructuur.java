package nl.wijkregie.modelbeheer.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;

/** A form that could be read: its components in the order of the file, those in groups too. */
record Formulierstructuur(Modelbestand bestand, List<Onderdeel> onderdelen) {

    Formulierstructuur {
        onderdelen = List.copyOf(onderdelen);
    }

    static Formulierstructuur van(Modelbestand bestand, JsonNode formulier) {
        List<Onderdeel> onderdelen = new ArrayList<>();
        verzamel(bestand, formulier, List.of(), onderdelen);
        return new Formulierstructuur(bestand, onderdelen);
    }

    /** All forms of a set that can be read. */
    static List<Formulierstructuur> alle(Modelset set) {
        return set.bestanden(Bestandssoort.FORMULIER).stream()
                .flatMap(bestand ->
                        Stream.ofNullable(Formulierlezing.van(set, bestand).structuur()))
                .toList();
    }

    /** The question with this key that takes an answer, or else one that only shows it. */
    Optional<Onderdeel> vraag(String sleutel) {
        return onderdelen.stream()
                .filter(onderdeel -> onderdeel.isInvoer() && onderdeel.sleutel().equals(sleutel))
                .findFirst();
    }

    private static void verzamel(
            Modelbestand bestand, JsonNode ouder, List<String> verborgenDoor, List<Onderdeel> onderdelen) {
        for (JsonNode component : ouder.path("components")) {
            List<String> verbergen = new ArrayList<>(verborgenDoor);
            String voorwaarde = component.path("conditional").path("hide").asText("");
            if (!voorwaarde.isEmpty()) {
                verbergen.add(voorwaarde);
            }
            onderdelen.add(new Onderdeel(bestand, component, verbergen));
            verzamel(bestand, component, verbergen, onderdelen);
        }
    }
}
