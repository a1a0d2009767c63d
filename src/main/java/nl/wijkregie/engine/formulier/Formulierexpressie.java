package nl.wijkregie.engine.formulier;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The FEEL expressions of forms, evaluated as they are when a form is sent in; for who checks forms. */
public final class Formulierexpressie {

    /** Longer or deeper than this nobody understands it, and reading it takes longer with every bracket. */
    private static final int LANGSTE = 2_000;

    private static final int DIEPSTE = 6;

    private Formulierexpressie() {}

    /** Whether a value of a form is an expression: a text that starts with {@code =}. */
    public static boolean isExpressie(@Nullable Object waarde) {
        return Uitdrukking.isUitdrukking(waarde);
    }

    /** Whether the expression, with its {@code =}, can be understood; not when it is very long or deep. */
    public static boolean isLeesbaar(String expressie) {
        return expressie.length() <= LANGSTE && diepte(expressie) <= DIEPSTE && Uitdrukking.isLeesbaar(expressie);
    }

    private static int diepte(String expressie) {
        int nu = 0;
        int diepste = 0;
        for (char teken : expressie.toCharArray()) {
            if (teken == '(' || teken == '[' || teken == '{') {
                nu++;
            } else if (teken == ')' || teken == ']' || teken == '}') {
                nu--;
            }
            diepste = Math.max(diepste, nu);
        }
        return diepste;
    }

    /** The names that an expression reads; empty for what is no expression. */
    public static Set<String> namen(@Nullable Object expressie) {
        return Uitdrukking.namen(expressie);
    }

    /** Its value with these answers; null when it has none. */
    public static @Nullable Object waarde(String expressie, Map<String, @Nullable Object> antwoorden) {
        return Uitdrukking.waarde(expressie, antwoorden);
    }
}
