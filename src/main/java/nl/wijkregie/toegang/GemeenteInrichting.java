package nl.wijkregie.toegang;

import java.util.List;
import nl.wijkregie.gemeente.Gemeente;
import org.springframework.stereotype.Component;

/** Takes wijken and clusters for groups and accounts from the municipality's configuration. */
@Component
class GemeenteInrichting implements Inrichting {

    private final Gemeente gemeente;

    GemeenteInrichting(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    @Override
    public List<Wijkgebied> wijken() {
        return gemeente.wijken().stream()
                .map(wijk -> new Wijkgebied(wijk.code(), wijk.naam(), wijk.wijkregisseur()))
                .toList();
    }

    @Override
    public List<Clusterdeel> clusters() {
        return gemeente.clusters().stream()
                .map(cluster -> new Clusterdeel(cluster.code(), cluster.naam()))
                .toList();
    }
}
