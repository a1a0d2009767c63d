package nl.wijkregie.modelbeheer.versies;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which settings of one thing changed; nothing is left out, so that who approves a change sees all of it. */
final class Kenmerkverschil {

    private static final int LANGSTE = 160;

    /** Label of a setting that nobody gave a name; the name of the setting follows. */
    private static final String OVERIG = "De instelling '%s'";

    /** A label that begins so stands for a text of which it is enough to know that it changed. */
    private static final Set<String> ALLEEN_MELDEN = Set.of("De uitleg");

    private final Map<String, String> labels;

    /** @param labels what people call a setting, by the end of its name */
    Kenmerkverschil(Map<String, String> labels) {
        this.labels = labels;
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
                zinnen.add(zin(waarvan, label(naam), was, is));
            }
        }
        return zinnen;
    }

    private static String zin(String waarvan, String label, @Nullable String was, @Nullable String is) {
        if (ALLEEN_MELDEN.contains(label)) {
            return "%s bij %s is gewijzigd.".formatted(label, waarvan);
        }
        if (was == null) {
            return "Nieuw bij %s: %s %s.".formatted(waarvan, klein(label), kort(String.valueOf(is)));
        }
        return is == null
                ? "Weg bij %s: %s %s.".formatted(waarvan, klein(label), kort(was))
                : "%s van %s is nu %s in plaats van %s.".formatted(label, waarvan, kort(is), kort(was));
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
