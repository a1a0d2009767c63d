package nl.wijkregie.modelbeheer.versies;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tells which settings of one thing changed; nothing is left out, so that who approves a change sees all of it. */
final class Kenmerkverschil {

    private static final int LANGSTE = 160;

    /** Label of a setting that nobody gave a name; the name of the setting follows. */
    private static final String OVERIG = "De instelling '%s'";

    /** A label that begins so stands for a text of which it is enough to know that it changed. */
    private static final Set<String> ALLEEN_MELDEN = Set.of("De uitleg");

    private final Map<String, String> labels;

    /** By the end of the name of a setting: what else to say of its value, such as " (10 werkdagen)". */
    private final Map<String, UnaryOperator<String>> uitleg;

    /** @param labels what people call a setting, by the end of its name */
    Kenmerkverschil(Map<String, String> labels) {
        this(labels, Map.of());
    }

    private Kenmerkverschil(Map<String, String> labels, Map<String, UnaryOperator<String>> uitleg) {
        this.labels = labels;
        this.uitleg = uitleg;
    }

    /** The same, which says this behind the values of one setting; "" when there is nothing to say. */
    Kenmerkverschil met(String naam, UnaryOperator<String> erachter) {
        return new Kenmerkverschil(labels, Map.of(naam, erachter));
    }

    /** @param waarvan the thing with its article, such as "de taak 'Triage'" */
    List<String> zinnen(String waarvan, Map<String, String> oud, Map<String, String> nieuw) {
        Set<String> namen = new LinkedHashSet<>(nieuw.keySet());
        namen.addAll(oud.keySet());
        List<String> zinnen = new ArrayList<>();
        for (String naam : namen) {
            String was = oud.get(naam);
            String is = nieuw.get(naam);
            if (!Objects.equals(was, is)) {
                zinnen.add(zin(waarvan, label(naam), uitleg(naam), was, is));
            }
        }
        return zinnen;
    }

    private static String zin(
            String waarvan, String label, UnaryOperator<String> uitleg, @Nullable String was, @Nullable String is) {
        if (ALLEEN_MELDEN.contains(label)) {
            return "%s bij %s is gewijzigd.".formatted(label, waarvan);
        }
        if (was == null) {
            return "Nieuw bij %s: %s %s.".formatted(waarvan, klein(label), waarde(String.valueOf(is), uitleg));
        }
        return is == null
                ? "Weg bij %s: %s %s.".formatted(waarvan, klein(label), waarde(was, uitleg))
                : "%s van %s is nu %s in plaats van %s."
                        .formatted(label, waarvan, waarde(is, uitleg), waarde(was, uitleg));
    }

    private static String waarde(String waarde, UnaryOperator<String> uitleg) {
        return kort(waarde) + uitleg.apply(waarde);
    }

    private UnaryOperator<String> uitleg(String naam) {
        return uitleg.getOrDefault(naam.substring(naam.lastIndexOf('/') + 1), waarde -> "");
    }

    private String label(String naam) {
        String einde = naam.substring(naam.lastIndexOf('/') + 1);
        return labels.getOrDefault(einde, OVERIG.formatted(einde.substring(einde.indexOf(':') + 1)));
    }

    private static String klein(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** Between quotation marks, and not longer than a person reads. */
    static String kort(String tekst) {
        String regel = tekst.replaceAll("\\s+", " ").strip();
        return "'" + (regel.length() <= LANGSTE ? regel : regel.substring(0, LANGSTE - 1) + "…") + "'";
    }
}
