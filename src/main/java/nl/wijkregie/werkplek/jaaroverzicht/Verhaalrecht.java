package nl.wijkregie.werkplek.jaaroverzicht;

import java.util.Optional;
import java.util.Set;
import nl.wijkregie.initiatief.KortVerhaal;
import org.jspecify.annotations.Nullable;

/** Who writes the short story of a case: a vakambtenaar of its cluster, or the wijkregisseur of its wijk (ALM-4). */
final class Verhaalrecht {

    private Verhaalrecht() {}

    /** The group by which an account writes this story; empty when it may not. */
    static Optional<String> groep(Set<String> groepen, KortVerhaal verhaal) {
        return groepVan(groepen, "cluster-", verhaal.cluster())
                .or(() -> groepVan(groepen, "wijkregisseur-", verhaal.wijk()));
    }

    private static Optional<String> groepVan(Set<String> groepen, String begin, @Nullable String code) {
        return code == null ? Optional.empty() : Optional.of(begin + code).filter(groepen::contains);
    }
}
