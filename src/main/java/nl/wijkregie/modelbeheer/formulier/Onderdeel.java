package nl.wijkregie.modelbeheer.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelbestand;

/**
 * One component of a form.
 *
 * @param verbergen conditions to hide it, its own and those of its groups, as they stand in the form
 */
record Onderdeel(Modelbestand bestand, JsonNode json, List<String> verbergen) {

    /** Types that ask something and that Tasklist and the server both know. */
    static final Set<String> INVOER = Set.of(
            "textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "taglist", "datetime");

    static final Set<String> KEUZE = Set.of("radio", "select", "checklist", "taglist");

    static final Set<String> OPMAAK = Set.of("text", "html", "group", "separator", "spacer");

    Onderdeel {
        verbergen = List.copyOf(verbergen);
    }

    String type() {
        return json.path("type").asText();
    }

    String id() {
        return json.path("id").asText();
    }

    /** Key under which the answer is sent; "" when it has none. */
    String sleutel() {
        return json.path("key").asText();
    }

    String label() {
        return json.path("label").asText(json.path("dateLabel").asText("")).strip();
    }

    boolean isInvoer() {
        return INVOER.contains(type());
    }

    boolean isKeuze() {
        return KEUZE.contains(type());
    }

    /** Whether it only shows what is known already. */
    boolean toontAlleen() {
        return json.path("readonly").asBoolean() || json.path("disabled").asBoolean();
    }

    /** What is wrong with it; named by its key, or else by its id. */
    Bevinding fout(String code, String melding) {
        String element = sleutel().isEmpty() ? id().isEmpty() ? type() : id() : sleutel();
        return Bevinding.over(code, bestand, element, label().isEmpty() ? null : label(), melding);
    }
}
