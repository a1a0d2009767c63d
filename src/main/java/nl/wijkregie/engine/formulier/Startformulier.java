package nl.wijkregie.engine.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A start form with the domain's values written into it. Tasklist asks for the values of a task's form, but never for
 * those of a start form: without this a list of options would stay empty there.
 */
final class Startformulier {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private Startformulier() {}

    static InputStream gevuld(InputStream deployed, Map<String, Object> gegevens) {
        try (deployed) {
            JsonNode formulier = JSON.readTree(deployed);
            vul(formulier.path("components"), gegevens);
            return new ByteArrayInputStream(JSON.writeValueAsBytes(formulier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void vul(JsonNode componenten, Map<String, Object> gegevens) {
        for (JsonNode component : componenten) {
            Object opties = gegevens.get(component.path("valuesKey").asText());
            if (opties != null && component instanceof ObjectNode keuze) {
                keuze.remove("valuesKey");
                keuze.set("values", JSON.valueToTree(opties));
            }
            Object waarde = gegevens.get(component.path("key").asText());
            if (waarde != null && component instanceof ObjectNode veld && !veld.has("defaultValue")) {
                veld.set("defaultValue", JSON.valueToTree(waarde));
            }
            vul(component.path("components"), gegevens);
        }
    }
}
