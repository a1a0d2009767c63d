package nl.wijkregie.modelbeheer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** All files that are, or would be, live together, and which of them are new; immutable. */
public final class Modelset {

    private final Map<String, Modelbestand> bestanden;
    private final Set<String> gewijzigd;
    private final Map<List<Object>, Object> gelezen = new ConcurrentHashMap<>();

    private Modelset(Map<String, Modelbestand> bestanden, Set<String> gewijzigd) {
        this.bestanden = bestanden;
        this.gewijzigd = gewijzigd;
    }

    /** A set in which every file is new. */
    public static Modelset van(Collection<Modelbestand> bestanden) {
        return new Modelset(Map.of(), Set.of()).met(bestanden);
    }

    /** This set with these files in place of those with the same name; only those that differ count as new. */
    public Modelset met(Collection<Modelbestand> nieuwe) {
        Map<String, Modelbestand> samen = new TreeMap<>(bestanden);
        Set<String> anders = new HashSet<>();
        for (Modelbestand bestand : nieuwe) {
            if (!bestand.equals(samen.put(bestand.naam(), bestand))) {
                anders.add(bestand.naam());
            }
        }
        Modelset nieuw = new Modelset(samen, anders);
        // What did not change need not be read again: reading is most of the work of a check.
        gelezen.forEach((sleutel, inhoud) -> {
            if (!anders.contains(String.valueOf(sleutel.get(0)))) {
                nieuw.gelezen.put(sleutel, inhoud);
            }
        });
        return nieuw;
    }

    /** This set without these files; the others count as new when they did. */
    public Modelset zonder(Set<String> namen) {
        Map<String, Modelbestand> over = new TreeMap<>(bestanden);
        over.keySet().removeAll(namen);
        Set<String> anders = new HashSet<>(gewijzigd);
        anders.removeAll(namen);
        return new Modelset(over, anders);
    }

    /** In the order of their names. */
    public List<Modelbestand> bestanden() {
        return List.copyOf(bestanden.values());
    }

    public List<Modelbestand> bestanden(Bestandssoort soort) {
        return bestanden.values().stream()
                .filter(bestand -> bestand.soort() == soort)
                .toList();
    }

    public Optional<Modelbestand> zoek(String naam) {
        return Optional.ofNullable(bestanden.get(naam));
    }

    public Optional<Modelbestand> zoek(Bestandssoort soort, String sleutel) {
        return zoek(soort.map() + "/" + sleutel + soort.einde());
    }

    /** Whether this file is new or differs from the one that was there. */
    public boolean isGewijzigd(String naam) {
        return gewijzigd.contains(naam);
    }

    /** The files that are new or differ. */
    public List<Modelbestand> gewijzigd() {
        List<Modelbestand> anders = new ArrayList<>(bestanden.values());
        anders.removeIf(bestand -> !gewijzigd.contains(bestand.naam()));
        return anders;
    }

    /**
     * What a reader made of a file, made once: several checks read the same models.
     *
     * @param lezer gives null never; may throw, and then does so again for the next who asks
     */
    @SuppressWarnings("unchecked")
    public <T> T gelezen(Modelbestand bestand, Class<T> soort, Function<Modelbestand, T> lezer) {
        return (T) gelezen.computeIfAbsent(List.of(bestand.naam(), soort), sleutel -> lezer.apply(bestand));
    }
}
