package nl.wijkregie.werkplek.jaaroverzicht;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.wijkregie.werkplek.Cijferrecht;

/**
 * Of which wijken an account reads the account of a year (ROE-I4).
 *
 * @param wijken codes, in the order of the municipality; empty when it reads none
 */
record Jaarrecht(List<String> wijken) {

    /** Who answers for the policy to the raad, or prepares that, reads all wijken. */
    private static final Set<String> VERANTWOORDEN =
            Set.of("wethouder-wijken", "wijkwethouder", "college", "griffie", "beleidsmedewerker");

    /** Who reads figures reads those of the same wijken here. */
    static Jaarrecht van(Set<String> groepen, Collection<String> alleWijken) {
        Cijferrecht cijferrecht = Cijferrecht.van(groepen, alleWijken);
        if (groepen.stream().anyMatch(VERANTWOORDEN::contains)) {
            return new Jaarrecht(List.copyOf(new LinkedHashSet<>(alleWijken)));
        }
        return new Jaarrecht(
                cijferrecht.cijfers()
                        ? alleWijken.stream()
                                .filter(cijferrecht.wijken()::contains)
                                .toList()
                        : List.of());
    }

    boolean leest() {
        return !wijken.isEmpty();
    }
}
