package nl.wijkregie.modelbeheer.versies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.modelbeheer.Modelbestand;

/** The questions and texts of a form by their key, in the order of the form. */
final class Formulierbeeld {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> SOORTEN = Map.ofEntries(
            Map.entry("textfield", "een tekstvak"),
            Map.entry("textarea", "een groot tekstvak"),
            Map.entry("number", "een getal"),
            Map.entry("checkbox", "een vinkje"),
            Map.entry("radio", "een keuze uit rondjes"),
            Map.entry("select", "een keuzelijst"),
            Map.entry("checklist", "een aankruislijst"),
            Map.entry("taglist", "een lijst met labels"),
            Map.entry("datetime", "een datum"));

    /** What is told in other words, or nobody sees. */
    private static final Set<String> OVERGESLAGEN =
            Set.of("id", "key", "label", "dateLabel", "type", "layout", "components", "values", "validate.required");

    private final Map<String, Vraagbeeld> vragen = new LinkedHashMap<>();

    private Formulierbeeld() {}

    /** @throws JsonProcessingException when it cannot be read */
    static Formulierbeeld van(Modelbestand bestand) throws JsonProcessingException {
        Formulierbeeld beeld = new Formulierbeeld();
        beeld.verzamel(JSON.readTree(bestand.tekst()), "", "");
        return beeld;
    }

    Map<String, Vraagbeeld> vragen() {
        return vragen;
    }

    private void verzamel(JsonNode houder, String groep, String groepsnaam) {
        for (JsonNode onderdeel : houder.path("components")) {
            String sleutel = onderdeel.path("key").asText(onderdeel.path("id").asText());
            String vrij = sleutel;
            for (int nummer = 2; vragen.containsKey(vrij); nummer++) {
                vrij = sleutel + "#" + nummer;
            }
            Vraagbeeld beeld = beeld(onderdeel, groep, groepsnaam);
            vragen.put(vrij, beeld);
            verzamel(onderdeel, vrij, beeld.label());
        }
    }

    private static Vraagbeeld beeld(JsonNode onderdeel, String groep, String groepsnaam) {
        String type = onderdeel.path("type").asText();
        Map<String, String> keuzes = new LinkedHashMap<>();
        onderdeel
                .path("values")
                .forEach(keuze -> keuzes.put(
                        keuze.path("value").asText(), keuze.path("label").asText()));
        Map<String, String> kenmerken = new LinkedHashMap<>();
        plat(onderdeel, "", kenmerken);
        return new Vraagbeeld(
                label(onderdeel),
                SOORTEN.getOrDefault(type, type),
                SOORTEN.containsKey(type),
                onderdeel.path("validate").path("required").asBoolean(),
                keuzes,
                groep,
                groepsnaam,
                kenmerken);
    }

    private static String label(JsonNode onderdeel) {
        for (String naam : new String[] {"label", "dateLabel", "text", "content", "key", "id"}) {
            String tekst =
                    onderdeel.path(naam).asText().replaceAll("^[#\\s]+", "").strip();
            if (!tekst.isEmpty()) {
                return tekst.lines().findFirst().orElse(tekst);
            }
        }
        return onderdeel.path("type").asText();
    }

    private static void plat(JsonNode waarde, String pad, Map<String, String> kenmerken) {
        waarde.properties().forEach(eigenschap -> {
            String naam = pad + eigenschap.getKey();
            if (OVERGESLAGEN.contains(naam)) {
                return;
            }
            if (eigenschap.getValue().isObject()) {
                plat(eigenschap.getValue(), naam + ".", kenmerken);
            } else {
                kenmerken.put(
                        naam,
                        eigenschap.getValue().isValueNode()
                                ? eigenschap.getValue().asText()
                                : eigenschap.getValue().toString());
            }
        });
    }
}
