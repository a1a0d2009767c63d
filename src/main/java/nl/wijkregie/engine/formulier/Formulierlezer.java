package nl.wijkregie.engine.formulier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of a form-js form. */
final class Formulierlezer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SJABLOON = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Set<String> NIET_ONDERSTEUND = Set.of("dynamiclist", "filepicker");

    private final Map<String, Vraag> vragen = new LinkedHashMap<>();
    private final Set<String> andereSleutels = new HashSet<>();
    private final Set<String> namen = new TreeSet<>();
    private final String naam;

    private Formulierlezer(String naam) {
        this.naam = naam;
    }

    /**
     * @param naam how the form is called in an error
     * @throws IllegalStateException when it is no form, or holds what the server cannot check
     */
    static Formulier lees(String naam, byte[] inhoud) {
        Formulierlezer lezer = new Formulierlezer(naam);
        JsonNode wortel;
        try {
            wortel = JSON.readTree(inhoud);
        } catch (IOException e) {
            throw new IllegalStateException("Form " + naam + " is no JSON", e);
        }
        lezer.onderdelen(wortel.path("components"), List.of());
        return new Formulier(
                wortel.path("id").asText(naam),
                List.copyOf(lezer.vragen.values()),
                Set.copyOf(lezer.andereSleutels),
                Set.copyOf(lezer.namen));
    }

    private void onderdelen(JsonNode componenten, List<String> verborgenDoor) {
        for (JsonNode component : componenten) {
            onderdeel(component, verborgenDoor);
        }
    }

    private void onderdeel(JsonNode component, List<String> verborgenDoor) {
        String type = component.path("type").asText();
        if (NIET_ONDERSTEUND.contains(type)
                || !component.path("path").asText("").isEmpty()) {
            throw new IllegalStateException("Form " + naam + ": '" + type
                    + "' and groups with a path are not supported, component " + component.path("id"));
        }
        List<String> verbergen = new ArrayList<>(verborgenDoor);
        String voorwaarde = component.path("conditional").path("hide").asText("");
        if (!voorwaarde.isEmpty()) {
            verbergen.add(voorwaarde);
        }
        verzamelNamen(component);
        Optional<Vraagsoort> soort = Vraagsoort.van(type);
        String sleutel = component.path("key").asText("");
        if (soort.isPresent() && !sleutel.isEmpty()) {
            if (vragen.put(sleutel, vraag(component, sleutel, soort.get(), verbergen)) != null) {
                throw new IllegalStateException("Form " + naam + " asks twice for " + sleutel);
            }
        } else if (!sleutel.isEmpty()) {
            andereSleutels.add(sleutel);
        }
        onderdelen(component.path("components"), verbergen);
    }

    private Vraag vraag(JsonNode component, String sleutel, Vraagsoort soort, List<String> verbergen) {
        String label = component
                .path("label")
                .asText(component
                        .path("dateLabel")
                        .asText(component.path("timeLabel").asText("")));
        // "disabled" fields are not sent, "readonly" ones are: neither takes an answer.
        Object alleenLezen =
                component.path("disabled").asBoolean() ? Boolean.TRUE : alleenLezen(component.path("readonly"));
        String optiesUit = component.path("valuesKey").asText("");
        return new Vraag(
                sleutel,
                soort,
                label.isBlank() ? sleutel : label.strip(),
                eisen(component.path("validate")),
                alleenLezen,
                List.copyOf(verbergen),
                Optie.lijst(JSON.convertValue(component.path("values"), Object.class)),
                optiesUit.isEmpty() ? null : optiesUit,
                eis(component.path("defaultValue")),
                component.path("decimalDigits").isInt()
                        ? component.path("decimalDigits").asInt()
                        : null,
                component.path("serializeToString").asBoolean(),
                component.path("subtype").asText("date"),
                "json".equals(component.path("properties").path("invoer").asText()),
                !"nee"
                        .equals(component
                                .path("properties")
                                .path("procesvariabele")
                                .asText()));
    }

    private Eisen eisen(JsonNode validate) {
        String patroon = validate.path("pattern").asText("");
        try {
            return new Eisen(
                    eis(validate.path("required")),
                    eis(validate.path("min")),
                    eis(validate.path("max")),
                    eis(validate.path("minLength")),
                    eis(validate.path("maxLength")),
                    patroon.isEmpty() ? null : Pattern.compile(patroon),
                    validate.path("validationType").asText(null));
        } catch (PatternSyntaxException e) {
            throw new IllegalStateException("Form " + naam + " has a wrong pattern: " + patroon, e);
        }
    }

    private static @Nullable Object alleenLezen(JsonNode knoop) {
        Object waarde = eis(knoop);
        return Boolean.FALSE.equals(waarde) ? null : waarde;
    }

    private static @Nullable Object eis(JsonNode knoop) {
        return knoop.isMissingNode() || knoop.isNull() ? null : JSON.convertValue(knoop, Object.class);
    }

    /** Looks at every text of a component, so that no property that holds an expression is forgotten. */
    private void verzamelNamen(JsonNode component) {
        for (String naamVeld : List.of("key", "valuesKey")) {
            if (component.hasNonNull(naamVeld)) {
                namen.add(component.path(naamVeld).asText());
            }
        }
        component.properties().stream()
                .filter(eigenschap -> !eigenschap.getKey().equals("components"))
                .forEach(eigenschap -> verzamelUitdrukkingen(eigenschap.getValue()));
    }

    private void verzamelUitdrukkingen(JsonNode knoop) {
        if (knoop.isTextual()) {
            namen.addAll(Uitdrukking.namen(knoop.asText()));
            Matcher sjabloon = SJABLOON.matcher(knoop.asText());
            while (sjabloon.find()) {
                namen.addAll(Uitdrukking.namen("=" + sjabloon.group(1)));
            }
        }
        knoop.forEach(this::verzamelUitdrukkingen);
    }

    /** A list that arrived as JSON, as text again. */
    static String jsonTekst(List<?> lijst) {
        try {
            return JSON.writeValueAsString(lijst);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list that was read from JSON cannot be written", e);
        }
    }

    /** Parses a value that arrived as JSON text. */
    static @Nullable Object json(String tekst) throws JsonProcessingException {
        return JSON.readValue(tekst, Object.class);
    }
}
