package nl.wijkregie.werkplek.takenlijst;

import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.werkplek.Werkpleklinks;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Which pages and controls Tasklist offers to whom; the pages themselves and the task rules refuse all others. */
@Component
class Werkplekbeelden {

    private static final String BEHEER = "camunda-admin";

    private final Werkpleklinks links;
    private final RepositoryService modellen;

    Werkplekbeelden(Werkpleklinks links, RepositoryService modellen) {
        this.links = links;
        this.modellen = modellen;
    }

    /** For the reader who is authenticated with the engine. */
    Werkplekbeeld van(Lezer lezer) {
        boolean beheert = lezer.groepen().contains(BEHEER);
        return new Werkplekbeeld(lezer.account(), beheert || wijstToe(lezer), beheert, begint(), links.van(lezer));
    }

    /** The same question as Tasklist asks for its list of processes. */
    private boolean begint() {
        return modellen.createProcessDefinitionQuery()
                        .latestVersion()
                        .active()
                        .startableInTasklist()
                        .startablePermissionCheck()
                        .count()
                > 0;
    }

    private static boolean wijstToe(Lezer lezer) {
        return lezer.groepen().stream().anyMatch(groep -> groep.startsWith("clustermanager-"));
    }
}
