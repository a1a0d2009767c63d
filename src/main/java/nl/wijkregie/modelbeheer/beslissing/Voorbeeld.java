package nl.wijkregie.modelbeheer.beslissing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case of which a process owner wrote down what a table must say.
 *
 * @param naam what people call it
 * @param invoer answers by name; null for an answer that is not there
 * @param verwacht the outcomes, in order; empty when no rule may hold
 */
record Voorbeeld(String naam, Map<String, @Nullable Object> invoer, List<Object> verwacht) {

    Voorbeeld {
        invoer = Collections.unmodifiableMap(new LinkedHashMap<>(invoer));
        verwacht = List.copyOf(verwacht);
    }
}
