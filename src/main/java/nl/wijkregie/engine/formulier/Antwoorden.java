package nl.wijkregie.engine.formulier;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The checked answers of one form.
 *
 * @param waarden every input field of the form; null when hidden or empty
 * @param beslisgegevens what becomes process variables: choices, yes/no, numbers and dates, never a text; null
 *     when hidden or empty, so that no earlier answer stays
 * @param leesbaar the visible, answered questions in the order of the form
 */
public record Antwoorden(
        Map<String, @Nullable Object> waarden, Map<String, @Nullable Object> beslisgegevens, List<Antwoord> leesbaar) {

    public Antwoorden {
        waarden = Collections.unmodifiableMap(new LinkedHashMap<>(waarden));
        beslisgegevens = Collections.unmodifiableMap(new LinkedHashMap<>(beslisgegevens));
        leesbaar = List.copyOf(leesbaar);
    }

    /** The answer as text, "" when hidden or empty. */
    public String tekst(String veld) {
        Object waarde = waarden.get(veld);
        return waarde == null ? "" : waarde.toString();
    }

    /** Whether the answer is yes; a hidden or empty field counts as no. */
    public boolean ja(String veld) {
        return Boolean.TRUE.equals(waarden.get(veld));
    }

    /** The answer as a number, empty when hidden or not filled in or no number. */
    public Optional<BigDecimal> getal(String veld) {
        Object waarde = waarden.get(veld);
        if (waarde == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(waarde.toString()));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** Whether the field is visible and filled in. */
    public boolean ingevuld(String veld) {
        return waarden.get(veld) != null;
    }
}
