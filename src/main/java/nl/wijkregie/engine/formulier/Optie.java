package nl.wijkregie.engine.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One answer that can be chosen. The value is a text, a boolean or a number. */
record Optie(String label, Object waarde) {

    boolean is(Object andere) {
        if (waarde instanceof Number mijn && andere instanceof Number zijn) {
            return mijn.doubleValue() == zijn.doubleValue();
        }
        return waarde.equals(andere);
    }

    /** Reads a list of options as form-js does: a list of {label, value}, or of bare values. */
    static List<Optie> lijst(@Nullable Object bron) {
        List<Optie> opties = new ArrayList<>();
        if (bron instanceof Iterable<?> elementen) {
            for (Object element : elementen) {
                if (element instanceof Map<?, ?> paar) {
                    voegToe(opties, paar.get("label"), paar.get("value"));
                } else {
                    voegToe(opties, element, element);
                }
            }
        }
        return List.copyOf(opties);
    }

    private static void voegToe(List<Optie> opties, @Nullable Object label, @Nullable Object waarde) {
        if (waarde instanceof String || waarde instanceof Boolean || waarde instanceof Number) {
            opties.add(new Optie(label == null ? waarde.toString() : label.toString(), waarde));
        }
    }
}
