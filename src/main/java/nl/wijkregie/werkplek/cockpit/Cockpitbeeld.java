package nl.wijkregie.werkplek.cockpit;

import java.util.List;
import java.util.Set;
import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.werkplek.Werkpleklinks;

/**
 * What Cockpit offers the account that is logged in, besides its own pages.
 *
 * @param links to the pages of the workplace that this account may open, in order
 * @param techniek whether the parts about models, tasks and deliveries mean something to this account; a manager may read
 *     none of them, so that they would only tell nought
 */
record Cockpitbeeld(List<Werkpleklinks.Link> links, boolean techniek) {

    private static final Set<String> TECHNIEK = Set.of("camunda-admin", "procesbeheer");

    static Cockpitbeeld van(Lezer lezer, Werkpleklinks links) {
        return new Cockpitbeeld(links.van(lezer), lezer.groepen().stream().anyMatch(TECHNIEK::contains));
    }
}
