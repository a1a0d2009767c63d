package nl.wijkregie.engine.formulier;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.BytesValue;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;

/** The values as they arrive from Tasklist or REST, made plain: text, boolean, number, list or null. */
final class Ingezonden {

    /** Stands for a value that no question can take: a file, an object, XML, bytes, JSON that is no list. */
    static final Object ONLEESBAAR = new Object();

    private Ingezonden() {}

    static Map<String, @Nullable Object> waarden(@Nullable Map<String, Object> variabelen) {
        Map<String, @Nullable Object> waarden = new LinkedHashMap<>();
        if (variabelen instanceof VariableMap getypeerd) {
            getypeerd.keySet().forEach(naam -> waarden.put(naam, waarde(getypeerd.getValueTyped(naam))));
        } else if (variabelen != null) {
            variabelen.forEach((naam, waarde) -> waarden.put(naam, waarde(waarde)));
        }
        return waarden;
    }

    private static @Nullable Object waarde(@Nullable Object bron) {
        if (bron instanceof FileValue || bron instanceof BytesValue) {
            return ONLEESBAAR;
        }
        if (bron instanceof SerializableValue pakket) {
            return "json".equals(pakket.getType().getName()) ? json(pakket) : ONLEESBAAR;
        }
        if (bron instanceof TypedValue getypeerd) {
            // Tasklist sends plain values without a type, REST clients often with one.
            return waarde(getypeerd.getValue());
        }
        if (bron instanceof SpinJsonNode knoop) {
            return json(knoop.toString());
        }
        boolean bekend = bron == null
                || bron instanceof String
                || bron instanceof Boolean
                || bron instanceof Number
                || bron instanceof List<?>;
        return bekend ? bron : ONLEESBAAR;
    }

    private static @Nullable Object json(SerializableValue pakket) {
        String tekst = pakket.getValueSerialized();
        if (tekst == null && pakket.isDeserialized() && pakket.getValue() != null) {
            tekst = pakket.getValue().toString();
        }
        return tekst == null ? null : json(tekst);
    }

    private static @Nullable Object json(String tekst) {
        try {
            Object waarde = Formulierlezer.json(tekst);
            return waarde == null || waarde instanceof List<?> ? waarde : ONLEESBAAR;
        } catch (JsonProcessingException noJson) {
            return ONLEESBAAR;
        }
    }
}
