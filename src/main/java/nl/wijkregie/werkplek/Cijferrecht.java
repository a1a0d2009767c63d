package nl.wijkregie.werkplek;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an account may read of the figures; never personal data.
 *
 * @param cijfers whether it reads the figures of cases and money
 * @param stappen whether it reads the figures per step of a process
 * @param wijken codes of the wijken whose figures it reads
 */
public record Cijferrecht(boolean cijfers, boolean stappen, Set<String> wijken) {

    /**
     * Management and the administrator read all figures, a process owner those of the steps, a wijkregisseur those of his
     * wijken (ROE-H2).
     *
     * @param groepen groups of the account
     * @param alleWijken codes of the wijken of the municipality
     */
    public static Cijferrecht van(Set<String> groepen, Collection<String> alleWijken) {
        if (groepen.contains("management") || groepen.contains("manager-lv") || groepen.contains("camunda-admin")) {
            return new Cijferrecht(true, true, Set.copyOf(alleWijken));
        }
        if (groepen.contains("procesbeheer")) {
            return new Cijferrecht(false, true, Set.copyOf(alleWijken));
        }
        Predicate<String> eigen = wijk -> groepen.contains("wijkregisseur-" + wijk);
        Set<String> wijken = alleWijken.stream().filter(eigen).collect(Collectors.toSet());
        return new Cijferrecht(!wijken.isEmpty(), !wijken.isEmpty(), wijken);
    }
}
