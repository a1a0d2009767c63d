package nl.wijkregie.werkplek.takenlijst;

import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.werkplek.Werkpleklinks;
import org.springframework.stereotype.Component;

/** Which pages and controls Tasklist offers to whom; the pages themselves and the task rules refuse all others. */
@Component
class Werkplekbeelden {

    private static final String BEHEER = "camunda-admin";

    private final Werkpleklinks links;

    Werkplekbeelden(Werkpleklinks links) {
        this.links = links;
    }

    Werkplekbeeld van(Lezer lezer) {
        boolean beheert = lezer.groepen().contains(BEHEER);
        return new Werkplekbeeld(lezer.account(), beheert || wijstToe(lezer), beheert, links.van(lezer));
    }

    private static boolean wijstToe(Lezer lezer) {
        return lezer.groepen().stream().anyMatch(groep -> groep.startsWith("clustermanager-"));
    }
}
