package nl.wijkregie.wijkagenda.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.wijkagenda.Maatregel;
import org.springframework.stereotype.Component;

/**
 * Reads the order of priority as other systems send it with the form: numbers of measures between commas or on lines, or a JSON
 * list (ROE-G3 step 4). People do this on the page.
 */
@Component
class Prioriteitvolgorde {

    static final String VELD = "prioriteitvolgorde";

    private final ObjectMapper json;

    Prioriteitvolgorde(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Kenmerken in the order of the list; empty when the list is.
     *
     * @param lopend measures of the round that did not drop out
     * @throws OngeldigeInvoer when the list names something else, or a measure twice
     */
    List<String> lees(String invoer, List<Maatregel> lopend) {
        String tekst = invoer.strip();
        List<String> genoemd = tekst.startsWith("[") ? vanJson(tekst) : vanTekst(tekst);
        Maatregelnummers nummers = new Maatregelnummers(VELD, lopend);
        List<String> volgorde = new ArrayList<>();
        for (String een : genoemd) {
            volgorde.add(nummers.kenmerk("Plaats " + (volgorde.size() + 1), een));
        }
        return volgorde;
    }

    private static List<String> vanTekst(String tekst) {
        List<String> genoemd = new ArrayList<>();
        for (String regel : tekst.split("\\R")) {
            if (!regel.isBlank()) {
                genoemd.addAll(List.of(regel.strip().split("\\s*,\\s*")));
            }
        }
        return genoemd;
    }

    private List<String> vanJson(String tekst) {
        try {
            List<String> genoemd = new ArrayList<>();
            for (JsonNode een : json.readTree(tekst)) {
                if (!een.isIntegralNumber() && !een.isTextual()) {
                    throw new OngeldigeInvoer(
                            VELD,
                            "Plaats " + (genoemd.size() + 1) + ": zet in de lijst alleen nummers van maatregelen.");
                }
                genoemd.add(een.asText());
            }
            return genoemd;
        } catch (JsonProcessingException geenJson) {
            throw new OngeldigeInvoer(
                    VELD, "De volgorde is geen geldige JSON. Zet komma's tussen de nummers of verbeter de JSON.");
        }
    }
}
