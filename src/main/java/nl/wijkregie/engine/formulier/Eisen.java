package nl.wijkregie.engine.formulier;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a form demands of one answer. Each of the objects is a literal, or a text that starts with {@code =} and is
 * a FEEL expression.
 *
 * @param inhoud "email", "phone" or null
 */
record Eisen(
        @Nullable Object verplicht,
        @Nullable Object minimum,
        @Nullable Object maximum,
        @Nullable Object minimumlengte,
        @Nullable Object maximumlengte,
        @Nullable Pattern patroon,
        @Nullable String inhoud) {}
