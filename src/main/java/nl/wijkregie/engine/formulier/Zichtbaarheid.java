package nl.wijkregie.engine.formulier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which questions a user sees with these answers. A hidden question counts as unanswered for the conditions of the
 * others, so the conditions are evaluated until nothing changes.
 */
final class Zichtbaarheid {

    private final Set<String> verborgen;
    private final Map<String, @Nullable Object> context;

    private Zichtbaarheid(Set<String> verborgen, Map<String, @Nullable Object> context) {
        this.verborgen = verborgen;
        this.context = context;
    }

    static Zichtbaarheid van(Formulier formulier, Map<String, @Nullable Object> gegevens) {
        Set<String> verborgen = Set.of();
        Map<String, @Nullable Object> context = new HashMap<>(gegevens);
        // Conditions that contradict each other never settle: each question can change the others once, then stop.
        for (int ronde = 0; ronde <= formulier.vragen().size(); ronde++) {
            Set<String> nu = verborgen(formulier, context);
            if (nu.equals(verborgen)) {
                break;
            }
            verborgen = nu;
            context = new HashMap<>(gegevens);
            for (String veld : verborgen) {
                context.put(veld, null);
            }
        }
        return new Zichtbaarheid(verborgen, context);
    }

    private static Set<String> verborgen(Formulier formulier, Map<String, @Nullable Object> context) {
        Map<String, Boolean> uitkomsten = new HashMap<>();
        Set<String> verborgen = new HashSet<>();
        for (Vraag vraag : formulier.vragen()) {
            for (String voorwaarde : vraag.verbergen()) {
                // A group's condition comes with each of its questions.
                if (uitkomsten.computeIfAbsent(voorwaarde, v -> Uitdrukking.waar(v, context))) {
                    verborgen.add(vraag.veld());
                }
            }
        }
        return verborgen;
    }

    boolean verborgen(Vraag vraag) {
        return verborgen.contains(vraag.veld());
    }

    /** The values that expressions of this form see. */
    Map<String, @Nullable Object> context() {
        return context;
    }
}
