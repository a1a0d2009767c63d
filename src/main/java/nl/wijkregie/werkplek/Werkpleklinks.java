package nl.wijkregie.werkplek;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.wijkregie.betaling.Betaalrecht;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import org.springframework.stereotype.Component;

/** Which pages of the workplace the web apps offer to whom; the pages themselves refuse all others. */
@Component
public class Werkpleklinks {

    /** ROE-I4: who gives account of the wijken reads the year overview of all of them. */
    private static final Set<String> LEEST_ALLE_WIJKEN =
            Set.of("wethouder-wijken", "wijkwethouder", "college", "griffie", "beleidsmedewerker");

    private final Betaalrecht betaalrecht;
    private final Gemeente gemeente;

    Werkpleklinks(Betaalrecht betaalrecht, Gemeente gemeente) {
        this.betaalrecht = betaalrecht;
        this.gemeente = gemeente;
    }

    /** The pages that this account may open, in order. */
    public List<Link> van(Lezer lezer) {
        List<Link> links = new ArrayList<>();
        links.add(new Link("Zaken", "/werkplek/zaken"));
        links.add(new Link("Wijkagenda's", "/werkplek/wijkagenda"));
        if (lezer.volgtWijkbudget() || betaalrecht.magInzien(lezer.groepen())) {
            links.add(new Link("Wijkbudget", "/werkplek/wijkbudget"));
        }
        if (leestJaaroverzicht(lezer)) {
            links.add(new Link("Jaaroverzicht", "/werkplek/jaaroverzicht"));
        }
        return List.copyOf(links);
    }

    private boolean leestJaaroverzicht(Lezer lezer) {
        List<String> wijken = gemeente.wijken().stream().map(Wijk::code).toList();
        return Cijferrecht.van(lezer.groepen(), wijken).cijfers()
                || !Collections.disjoint(lezer.groepen(), LEEST_ALLE_WIJKEN);
    }

    /**
     * A page.
     *
     * @param naam as people read it
     * @param adres path under which it stands in this application
     */
    public record Link(String naam, String adres) {}
}
