package nl.wijkregie.modelbeheer.beslissing;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;

/** Tries the cells of a table, with the same FEEL as the engine. */
final class Celproef {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private Celproef() {}

    /** Whether a condition leaves all answers open. */
    static boolean isLeeg(String voorwaarde) {
        return voorwaarde.isEmpty() || voorwaarde.equals("-");
    }

    static boolean isLeesbareVoorwaarde(String voorwaarde) {
        try {
            return isLeeg(voorwaarde) || FEEL.parseUnaryTests(voorwaarde).isSuccess();
        } catch (RuntimeException mislukt) {
            return false;
        }
    }

    /** Whether the condition holds for this answer. */
    static boolean geldt(String voorwaarde, @Nullable Object antwoord) {
        if (isLeeg(voorwaarde)) {
            return true;
        }
        try {
            EvaluationResult uitkomst = FEEL.evaluateUnaryTests(voorwaarde, antwoord, Map.<String, Object>of());
            return uitkomst.isSuccess() && Boolean.TRUE.equals(uitkomst.result());
        } catch (RuntimeException mislukt) {
            return false;
        }
    }
}
