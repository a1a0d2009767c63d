package nl.wijkregie.werkplek.takenlijst;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.wijkregie.betaling.Betaalrecht;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.werkplek.Cijferrecht;
import nl.wijkregie.werkplek.Lezer;
import org.springframework.stereotype.Component;

/** Which pages and controls Tasklist offers to whom; the pages themselves and the task rules refuse all others. */
@Component
class Werkplekbeelden {

    /** ROE-I4: who gives account of the wijken reads the year overview of all of them. */
    private static final Set<String> LEEST_ALLE_WIJKEN =
            Set.of("wethouder-wijken", "wijkwethouder", "college", "griffie", "beleidsmedewerker");

    private static final String BEHEER = "camunda-admin";

    private final Betaalrecht betaalrecht;
    private final Gemeente gemeente;

    Werkplekbeelden(Betaalrecht betaalrecht, Gemeente gemeente) {
        this.betaalrecht = betaalrecht;
        this.gemeente = gemeente;
    }

    Werkplekbeeld van(Lezer lezer) {
        List<Werkplekbeeld.Link> links = new ArrayList<>();
        links.add(new Werkplekbeeld.Link("Zaken", "/werkplek/zaken"));
        links.add(new Werkplekbeeld.Link("Wijkagenda's", "/werkplek/wijkagenda"));
        if (lezer.volgtWijkbudget() || betaalrecht.magInzien(lezer.groepen())) {
            links.add(new Werkplekbeeld.Link("Wijkbudget", "/werkplek/wijkbudget"));
        }
        if (leestJaaroverzicht(lezer)) {
            links.add(new Werkplekbeeld.Link("Jaaroverzicht", "/werkplek/jaaroverzicht"));
        }
        boolean beheert = lezer.groepen().contains(BEHEER);
        return new Werkplekbeeld(lezer.account(), beheert || wijstToe(lezer), beheert, links);
    }

    private boolean leestJaaroverzicht(Lezer lezer) {
        List<String> wijken = gemeente.wijken().stream().map(Wijk::code).toList();
        return Cijferrecht.van(lezer.groepen(), wijken).cijfers()
                || !Collections.disjoint(lezer.groepen(), LEEST_ALLE_WIJKEN);
    }

    private static boolean wijstToe(Lezer lezer) {
        return lezer.groepen().stream().anyMatch(groep -> groep.startsWith("clustermanager-"));
    }
}
