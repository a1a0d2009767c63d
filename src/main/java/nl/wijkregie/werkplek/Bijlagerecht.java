package nl.wijkregie.werkplek;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Initiatief;
import org.springframework.stereotype.Component;

/**
 * Who of those who may open a case sees its files: who deals with residents, and who has to decide over its costs and so
 * must see the quotes and receipts (ROE-F4). Partners never do, also not for their own money (ROE-I2).
 */
@Component
public class Bijlagerecht {

    private final Taakzaken taken;
    private final Set<String> mandaten;

    Bijlagerecht(Taakzaken taken, Gemeente gemeente) {
        this.taken = taken;
        this.mandaten = Stream.concat(
                        gemeente.mandaten().groepen(Bron.WIJKBUDGET).stream(),
                        gemeente.mandaten().groepen(Bron.CLUSTERBUDGET).stream())
                .flatMap(groep ->
                        gemeente.clusters().stream().map(cluster -> groep.replace("{cluster}", cluster.code())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this reader, who may open the case, may see its files as well. */
    public boolean mag(Initiatief zaak, Lezer lezer) {
        return lezer.behandeltBewoners() || beslistOverKosten(zaak, lezer);
    }

    /** Who holds the mandate, or stands in for who does, as long as the case waits for that. */
    private boolean beslistOverKosten(Initiatief zaak, Lezer lezer) {
        return taken.heeftTaakVan(
                zaak.kenmerk(),
                lezer.groepen().stream().filter(mandaten::contains).toList());
    }
}
