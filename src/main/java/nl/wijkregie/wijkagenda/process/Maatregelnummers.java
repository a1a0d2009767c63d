package nl.wijkregie.wijkagenda.process;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.wijkagenda.Maatregel;

/** The measures of a round as a list names them: by number or by kenmerk, and each once. For one list, then thrown away. */
final class Maatregelnummers {

    private static final int LANGSTE_NAAM = 40;

    private final String veld;
    private final List<Maatregel> maatregelen;
    private final Map<String, String> plekken = new HashMap<>();

    /**
     * @param veld field of the form that holds the list
     * @param maatregelen measures that the list may name; those that dropped out are not among them
     */
    Maatregelnummers(String veld, List<Maatregel> maatregelen) {
        this.veld = veld;
        this.maatregelen = maatregelen;
    }

    /**
     * Kenmerk of the measure that is named.
     *
     * @param plek where in the list, such as {@code Regel 2}
     * @throws OngeldigeInvoer when there is no such measure, or it was named before
     */
    String kenmerk(String plek, String genoemd) {
        String kenmerk = zoek(genoemd.strip()).map(Maatregel::kenmerk).orElseThrow(() -> onbekend(plek, genoemd));
        String eerder = plekken.putIfAbsent(kenmerk, plek);
        if (eerder != null) {
            throw new OngeldigeInvoer(
                    veld,
                    "%s: maatregel %s staat ook al bij %s. Noem elke maatregel één keer."
                            .formatted(plek, genoemd.strip(), eerder.toLowerCase(Locale.ROOT)));
        }
        return kenmerk;
    }

    private Optional<Maatregel> zoek(String genoemd) {
        return maatregelen.stream()
                .filter(maatregel -> maatregel.kenmerk().equals(genoemd)
                        || genoemd.matches("[0-9]{1,6}") && Integer.parseInt(genoemd) == maatregel.nummer())
                .findFirst();
    }

    private OngeldigeInvoer onbekend(String plek, String genoemd) {
        String nummers = maatregelen.stream()
                .map(Maatregel::nummer)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        String naam = genoemd.strip();
        String kort = naam.length() > LANGSTE_NAAM ? naam.substring(0, LANGSTE_NAAM) + "…" : naam;
        return new OngeldigeInvoer(
                veld,
                kort.isEmpty()
                        ? "%s: noem het nummer van de maatregel. Kies uit: %s.".formatted(plek, nummers)
                        : "%s: er is geen maatregel ‘%s’ op deze lijst. Kies uit: %s.".formatted(plek, kort, nummers));
    }
}
