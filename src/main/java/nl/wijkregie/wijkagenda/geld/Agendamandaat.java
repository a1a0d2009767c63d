package nl.wijkregie.wijkagenda.geld;

import java.util.List;
import java.util.Optional;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Mandaat;
import nl.wijkregie.wijkagenda.GeenMandaat;
import org.springframework.stereotype.Component;

/** Who decides over money of the agenda pot (ROE-F4). */
@Component
class Agendamandaat {

    private final Gemeente gemeente;

    Agendamandaat(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    /**
     * In which function somebody decides, and under which mandate.
     *
     * @param functie as people read it; says so when a substitute decides
     */
    record Bevoegdheid(String functie, String mandaat) {}

    /** The mandate for this amount, in cents. */
    Mandaat voor(String wijk, long centen) {
        return gemeente.mandaten()
                .zoek(Bron.WIJKBUDGET, centen, wijk, null, null)
                .orElseThrow(() -> new IllegalStateException("Nobody holds the mandate over the wijkbudget"));
    }

    /** @throws GeenMandaat when none of the groups holds the mandate for this amount */
    Bevoegdheid eis(String wijk, long centen, List<String> groepen) {
        Mandaat mandaat = voor(wijk, centen);
        String functie = gemeente.functie(mandaat.functie()).naam();
        if (groepen.contains(mandaat.functie())) {
            return new Bevoegdheid(functie, mandaat.omschrijving(gemeente));
        }
        return Optional.ofNullable(mandaat.vervanger())
                .filter(groepen::contains)
                .map(vervanger -> new Bevoegdheid(
                        gemeente.functie(vervanger).naam() + ", namens " + functie, mandaat.omschrijving(gemeente)))
                .orElseThrow(() -> new GeenMandaat("U hebt geen mandaat voor dit besluit. Laat de taak los, zodat "
                        + functie + " hem kan oppakken."));
    }

    /** The cluster of who holds the mandate, which pays for what is the agenda's own; the first cluster when it has none. */
    String cluster(Mandaat mandaat) {
        String functie = mandaat.functie();
        String achter = functie.substring(functie.lastIndexOf('-') + 1);
        return gemeente.zoekCluster(achter)
                .orElseGet(() -> gemeente.clusters().get(0))
                .code();
    }
}
