package nl.wijkregie.wijkagenda;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Cluster;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Partner;
import org.springframework.stereotype.Component;

/** Who can pay for a measure (ROE-G5): clusters, partners, sources outside, and the wijkbudget last. */
@Component
public class Betalers {

    /** Code of the agenda pot as payer. */
    public static final String WIJKBUDGET = Bron.WIJKBUDGET;

    private static final String CLUSTER = "cluster-";
    private static final String PARTNER = "partner-";
    /** Sources that are named by who pays, or come last. */
    private static final List<String> ANDERS = List.of(Bron.WIJKBUDGET, Bron.PARTNERS, Bron.CLUSTERBUDGET);

    private final Gemeente gemeente;

    Betalers(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    /** Code and name of every payer, in the order of ROE-G5: {@code cluster-<code>}, {@code partner-<code>}, codes of outside sources, {@code wijkbudget}. */
    public Map<String, String> alle() {
        Map<String, String> alle = new LinkedHashMap<>(toetsers());
        gemeente.bronnen().stream()
                .filter(bron -> !ANDERS.contains(bron.code()))
                .forEach(bron -> alle.put(bron.code(), bron.naam()));
        alle.put(WIJKBUDGET, "Wijkbudget voor de wijkagenda");
        return Collections.unmodifiableMap(alle);
    }

    /** Whether there is such a payer. */
    public boolean bestaat(String code) {
        return alle().containsKey(code);
    }

    /** Name as people read it, of a payer or a group; the code itself when it is unknown. */
    public String naam(String code) {
        String betaler = alle().get(code);
        return betaler != null
                ? betaler
                : gemeente.zoekFunctie(code).map(Functie::naam).orElse(code);
    }

    /** Groups that can lead a measure, with their names: clusters, partners, community work, the wijkregisseur of the wijk. */
    public Map<String, String> trekkers(String wijk) {
        Map<String, String> trekkers = new LinkedHashMap<>(toetsers());
        for (String groep : List.of("opbouwwerk", "wijkregisseur-" + wijk)) {
            gemeente.zoekFunctie(groep).ifPresent(functie -> trekkers.put(groep, functie.naam()));
        }
        return Collections.unmodifiableMap(trekkers);
    }

    /** Groups that can do the first test, with their names: clusters and partners. */
    public Map<String, String> toetsers() {
        Map<String, String> toetsers = new LinkedHashMap<>();
        for (Cluster cluster : gemeente.clusters()) {
            String groep = CLUSTER + cluster.code();
            toetsers.put(groep, gemeente.functie(groep).naam());
        }
        for (Partner partner : gemeente.partners()) {
            toetsers.put(partner.groep(), partner.naam());
        }
        return Collections.unmodifiableMap(toetsers);
    }

    /** Whether this is money of the municipality: of a cluster, the wijkbudget, or a municipal source (ROE-F5). */
    boolean isGemeentegeld(String code) {
        return code.startsWith(CLUSTER)
                || gemeente.bronnen().stream().anyMatch(bron -> bron.code().equals(code) && bron.gemeentelijk());
    }

    /** Whether who gets this money gets no money of the municipality as well (ROE-F5). */
    boolean sluitGemeentegeldUit(String code) {
        return gemeente.bronnen().stream().anyMatch(bron -> bron.code().equals(code) && bron.sluitGemeentegeldUit());
    }

    /** Code of the cluster behind {@code cluster-<code>}; empty for another payer. */
    static String cluster(String code) {
        return code.startsWith(CLUSTER) ? code.substring(CLUSTER.length()) : "";
    }

    /** Code of the partner behind {@code partner-<code>}; empty for another payer. */
    static String partner(String code) {
        return code.startsWith(PARTNER) ? code.substring(PARTNER.length()) : "";
    }

    /** Group {@code cluster-<code>} of a cluster. */
    static String vanCluster(String cluster) {
        return CLUSTER + cluster;
    }
}
