package nl.wijkregie.gemeente;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that hold between the blocks of lists: every code once, every reference to something that exists. */
final class Lijstcontrole {

    private final Bestandsfouten fouten;

    Lijstcontrole(Bestandsfouten fouten) {
        this.fouten = fouten;
    }

    /** All values of a key; reports a value that an earlier block has too. */
    Set<String> uniek(List<Yamlblok> blokken, String sleutel, String wat) {
        Map<String, Integer> regels = new LinkedHashMap<>();
        for (Yamlblok blok : blokken) {
            blok.ruw(sleutel).ifPresent(waarde -> {
                Integer eerste = regels.putIfAbsent(waarde, blok.regel(sleutel));
                if (eerste != null) {
                    fouten.meld(
                            blok.regel(sleutel),
                            wat + " '" + waarde + "' staat ook op regel " + eerste,
                            "elke " + sleutel + " één keer");
                }
            });
        }
        return regels.keySet();
    }

    /** Reports a value that does not stand in the list it must come from; an empty value was reported before. */
    void verwijst(Yamlblok blok, String sleutel, String waarde, Collection<String> bestaand, String lijst) {
        if (!waarde.isEmpty() && !bestaand.contains(waarde)) {
            fouten.meld(
                    blok.regel(sleutel),
                    "'" + sleutel + "' is '" + waarde + "', en dat staat niet bij " + lijst,
                    "een van " + String.join(", ", bestaand));
        }
    }
}
