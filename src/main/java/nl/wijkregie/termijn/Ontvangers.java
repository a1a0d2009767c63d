package nl.wijkregie.termijn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who is told of a task that is open too long. */
@Component
class Ontvangers {

    private static final String WIJKREGISSEUR = "wijkregisseur-";
    private static final String CLUSTER = "cluster-";
    private static final String CLUSTERMANAGER = "clustermanager-";

    private final Gemeente gemeente;
    private final ObjectProvider<Accountpostbus> accountpostbus;

    Ontvangers(Gemeente gemeente, ObjectProvider<Accountpostbus> accountpostbus) {
        this.gemeente = gemeente;
        this.accountpostbus = accountpostbus;
    }

    /** Who gets this reminder; never empty, because a late task about which nobody hears is the worst case. */
    List<Functie> van(Taak taak, Herinnering herinnering) {
        List<Functie> ontvangers = new ArrayList<>();
        if (herinnering == Herinnering.EERSTE) {
            wieHemHeeft(taak).ifPresent(ontvangers::add);
        }
        if (ontvangers.isEmpty()) {
            ontvangers.addAll(toezicht(taak));
        }
        if (ontvangers.isEmpty()) {
            wieHemHeeft(taak).ifPresent(ontvangers::add);
        }
        if (ontvangers.isEmpty()) {
            throw new IllegalStateException(
                    "task " + taak.taakId() + " of " + taak.kenmerk() + " is late, and nobody is known to tell");
        }
        return List.copyOf(ontvangers);
    }

    private Optional<Functie> wieHemHeeft(Taak taak) {
        return account(taak.toegewezenAan()).or(() -> groep(taak.groep()));
    }

    private List<Functie> toezicht(Taak taak) {
        return Stream.of(groep(WIJKREGISSEUR, taak.wijk()), clustermanager(taak.groep()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<Functie> clustermanager(@Nullable String groep) {
        return groep != null && groep.startsWith(CLUSTER)
                ? groep(CLUSTERMANAGER, groep.substring(CLUSTER.length()))
                : Optional.empty();
    }

    private Optional<Functie> account(@Nullable String account) {
        Accountpostbus postbus = accountpostbus.getIfAvailable();
        return account == null || postbus == null ? Optional.empty() : postbus.zoek(account);
    }

    private Optional<Functie> groep(String voor, @Nullable String code) {
        return code == null ? Optional.empty() : groep(voor + code);
    }

    private Optional<Functie> groep(@Nullable String groep) {
        return groep == null ? Optional.empty() : gemeente.zoekFunctie(groep);
    }
}
