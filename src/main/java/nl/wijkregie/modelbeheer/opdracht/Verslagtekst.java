package nl.wijkregie.modelbeheer.opdracht;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Keuringsverslag;
import nl.wijkregie.modelbeheer.Modelbestand;

/** What a check found, for a person and for another program. */
final class Verslagtekst {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Verslagtekst() {}

    static String leesbaar(Modelmap map, Keuringsverslag verslag) {
        String slot = map.overgeslagen().stream()
                .map(naam -> "\nNiet bekeken, want dit hoort hier niet: " + naam)
                .collect(Collectors.joining());
        int aantal = verslag.bevindingen().size();
        return verslag.goed()
                ? "Alles klopt: %d bestanden bekeken.%s"
                        .formatted(map.bestanden().size(), slot)
                : "Er %s. Verbeter dit voordat u de bestanden in gebruik neemt.\n%s%s"
                        .formatted(
                                aantal == 1 ? "is 1 ding mis" : "zijn " + aantal + " dingen mis",
                                verslag.tekst(),
                                slot);
    }

    static String json(Modelmap map, Keuringsverslag verslag) {
        try {
            return JSON.writeValueAsString(new Antwoord(
                    verslag.goed(),
                    map.bestanden().stream().map(Modelbestand::naam).toList(),
                    map.overgeslagen(),
                    verslag.bevindingen()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and lists can always be written", e);
        }
    }

    /** Names are part of what other programs read: they stay. */
    private record Antwoord(
            boolean goed, List<String> bestanden, List<String> overgeslagen, List<Bevinding> bevindingen) {}
}
