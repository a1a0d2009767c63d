package nl.wijkregie.modelbeheer.bpmn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;

/** The questions of all forms, as far as a process needs to know them; a form that cannot be read has none. */
public final class Vragenkaart {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> BESLIST = Set.of("number", "checkbox", "radio", "select", "datetime");

    private final Map<String, Map<String, Vraag>> formulieren;

    private Vragenkaart(Map<String, Map<String, Vraag>> formulieren) {
        this.formulieren = formulieren;
    }

    /**
     * A question.
     *
     * @param beslist whether its answer becomes a process variable
     * @param waarden the codes that can be answered; empty when they are not in the form
     * @param altijd whether it is certainly answered: asked without a condition, and not to be skipped
     */
    public record Vraag(boolean beslist, Set<String> waarden, boolean altijd) {}

    /** The questions of one form, by key. */
    private record Vragen(Map<String, Vraag> opSleutel) {}

    public static Vragenkaart van(Modelset set) {
        Map<String, Map<String, Vraag>> formulieren = new HashMap<>();
        for (Modelbestand bestand : set.bestanden(Bestandssoort.FORMULIER)) {
            formulieren.put(
                    bestand.sleutel(),
                    set.gelezen(bestand, Vragen.class, Vragenkaart::lees).opSleutel());
        }
        return new Vragenkaart(formulieren);
    }

    boolean heeft(String formulier, String vraag) {
        return vragen(formulier).containsKey(vraag);
    }

    /** The questions of one form by key; empty when it is not there. */
    public Map<String, Vraag> vragen(String formulier) {
        return formulieren.getOrDefault(formulier, Map.of());
    }

    private static Vragen lees(Modelbestand bestand) {
        Map<String, Vraag> vragen = new LinkedHashMap<>();
        try {
            verzamel(JSON.readTree(bestand.inhoud()), vragen, true);
        } catch (JsonProcessingException onleesbaar) {
            // The check of forms says so.
            return new Vragen(Map.of());
        } catch (java.io.IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        }
        return new Vragen(vragen);
    }

    private static void verzamel(JsonNode onderdeel, Map<String, Vraag> vragen, boolean gevraagd) {
        for (JsonNode kind : onderdeel.path("components")) {
            String sleutel = kind.path("key").asText("");
            boolean zichtbaar = gevraagd && kind.path("conditional").isMissingNode();
            if (!sleutel.isEmpty()) {
                vragen.put(sleutel, vraag(kind, zichtbaar));
            }
            verzamel(kind, vragen, zichtbaar);
        }
    }

    private static Vraag vraag(JsonNode vraag, boolean zichtbaar) {
        String soort = vraag.path("type").asText("");
        boolean beslist = BESLIST.contains(soort)
                && !vraag.path("properties").path("procesvariabele").asText("").equals("nee");
        Set<String> waarden = new HashSet<>();
        vraag.path("values").forEach(optie -> waarden.add(optie.path("value").asText("")));
        if (soort.equals("checkbox")) {
            waarden.addAll(Set.of("true", "false"));
        }
        boolean altijd = soort.equals("checkbox")
                || zichtbaar && vraag.path("validate").path("required").asBoolean();
        return new Vraag(beslist, Set.copyOf(waarden), altijd);
    }

    /** The codes that this question can answer; empty when they are not in the form. */
    Optional<Set<String>> waarden(String formulier, String vraag) {
        return Optional.ofNullable(vragen(formulier).get(vraag))
                .map(Vraag::waarden)
                .filter(waarden -> !waarden.isEmpty());
    }
}
