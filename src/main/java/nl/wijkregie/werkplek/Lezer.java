package nl.wijkregie.werkplek;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who looks: an account with its groups. Decides what of a case this function may see. */
public record Lezer(String account, Set<String> groepen) {

    public Lezer(String account, Collection<String> groepen) {
        this(account, Set.copyOf(groepen));
    }

    /**
     * Whether this function deals with residents and so sees how to reach them: KCC, the clusters, the wijkregisseurs and
     * the community work. Partners, Kerngroep and management do not (ROE-I2).
     */
    public boolean behandeltBewoners() {
        return heeft(groep -> groep.equals("kcc")
                || groep.equals("opbouwwerk")
                || groep.equals("wijkregisseur")
                || groep.startsWith("wijkregisseur-")
                || groep.startsWith("cluster-"));
    }

    /** Whether the function handles cases of this wijk and cluster, also without a task of it now. */
    public boolean behandeltZaakVan(String wijk, @Nullable String cluster) {
        return heeft(groep -> groep.equals("kcc")
                || groep.equals("wijkregisseur-" + wijk)
                || (cluster != null && groep.equals("cluster-" + cluster)));
    }

    /** Whether the function follows how the pots are used, without handling them (ROE-F14). */
    public boolean volgtWijkbudget() {
        return heeft(groep -> groep.equals("management") || groep.equals("wethouder-wijken"));
    }

    /** Whether the function writes short stories: a vakambtenaar of a cluster, or a wijkregisseur (ALM-4). */
    public boolean schrijftVerhalen() {
        return heeft(groep -> groep.startsWith("cluster-") || groep.startsWith("wijkregisseur-"));
    }

    private boolean heeft(Predicate<String> groep) {
        return groepen.stream().anyMatch(groep);
    }
}
