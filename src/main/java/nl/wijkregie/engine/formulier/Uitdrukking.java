package nl.wijkregie.engine.formulier;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the FEEL expressions of a form. What cannot be evaluated has no value, as in form-js. The one known
 * difference: values of different kinds ({@code "a" != 3}) are unequal in the browser and incomparable here.
 */
final class Uitdrukking {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final int MEESTE_ONTLEED = 2_000;
    private static final Map<String, ParseResult> ONTLEED = new ConcurrentHashMap<>();
    private static final Pattern TEKST = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NAAM = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private static final Set<String> WOORDEN = Set.of(
            "and",
            "or",
            "not",
            "null",
            "true",
            "false",
            "if",
            "then",
            "else",
            "in",
            "between",
            "for",
            "return",
            "some",
            "every",
            "satisfies");

    private Uitdrukking() {}

    static boolean isUitdrukking(@Nullable Object waarde) {
        return waarde instanceof String tekst && tekst.startsWith("=");
    }

    static boolean isLeesbaar(String bron) {
        try {
            return ontleed(bron.substring(1)).isSuccess();
        } catch (RuntimeException failed) {
            return false;
        }
    }

    /** The value of a literal, or of an expression in this context; null when it fails. */
    static @Nullable Object waarde(@Nullable Object bron, Map<String, @Nullable Object> context) {
        if (!isUitdrukking(bron)) {
            return bron;
        }
        Map<String, Object> feel = new HashMap<>(context);
        try {
            ParseResult ontleed = ontleed(bron.toString().substring(1));
            if (ontleed.isFailure()) {
                return null;
            }
            EvaluationResult uitkomst = FEEL.evaluate(ontleed.parsedExpression(), feel);
            return uitkomst.isSuccess() ? uitkomst.result() : null;
        } catch (RuntimeException failed) {
            // A value that FEEL cannot take is no reason to lose the answers: the field simply stays visible.
            return null;
        }
    }

    /** Reading an expression costs more than evaluating it, and the same few come back with every form. */
    private static ParseResult ontleed(String feel) {
        if (ONTLEED.size() >= MEESTE_ONTLEED) {
            ONTLEED.clear();
        }
        return ONTLEED.computeIfAbsent(feel, FEEL::parseExpression);
    }

    static boolean waar(@Nullable Object bron, Map<String, @Nullable Object> context) {
        return Boolean.TRUE.equals(waarde(bron, context));
    }

    /** Names in an expression; the names of functions among them do no harm. */
    static Set<String> namen(@Nullable Object bron) {
        Set<String> namen = new TreeSet<>();
        if (isUitdrukking(bron)) {
            Matcher naam = NAAM.matcher(TEKST.matcher(bron.toString()).replaceAll(" "));
            while (naam.find()) {
                namen.add(naam.group());
            }
            namen.removeAll(WOORDEN);
        }
        return namen;
    }
}
