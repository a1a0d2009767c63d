package nl.wijkregie.werkplek;

import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.werkplek.Werkpleklinks.Link;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** The menu on top of our pages: the way back to the web apps, and the other pages, for who may open them. */
@Component
class Werkplekmenu {

    private final Aanmelding aanmelding;
    private final AuthorizationService rechten;
    private final Werkpleklinks paginas;

    Werkplekmenu(Aanmelding aanmelding, AuthorizationService rechten, Werkpleklinks paginas) {
        this.aanmelding = aanmelding;
        this.rechten = rechten;
        this.paginas = paginas;
    }

    /** The links in order; empty when nobody is logged in. */
    List<Link> links() {
        return aanmelding.lezer().map(this::van).orElseGet(List::of);
    }

    private List<Link> van(Lezer lezer) {
        List<Link> links = new ArrayList<>();
        if (mag(lezer, "tasklist")) {
            links.add(new Link("Takenlijst", "/camunda/app/tasklist/default/"));
        }
        if (mag(lezer, "cockpit")) {
            links.add(new Link("Cockpit", "/camunda/app/cockpit/default/"));
        }
        links.addAll(paginas.van(lezer));
        return List.copyOf(links);
    }

    private boolean mag(Lezer lezer, String app) {
        return rechten.isUserAuthorized(
                lezer.account(), List.copyOf(lezer.groepen()), Permissions.ACCESS, Resources.APPLICATION, app);
    }
}
