package nl.wijkregie.initiatief.process;

import java.util.Set;
import nl.wijkregie.engine.TeBewarenVariabelen;
import org.springframework.stereotype.Component;

/** Variables of a case whose final value tells where it went: for the audit trail and the figures, without texts. */
@Component
class InitiatiefHistorie implements TeBewarenVariabelen {

    @Override
    public Set<String> namen() {
        return Set.of(
                "wijk",
                "klacht",
                "ontvankelijk",
                "soort",
                "schaal",
                "beleidsterrein",
                "cluster",
                "dubbeleRol",
                "grotereImpact",
                "participatietrede",
                "wijkregisseurAdvies",
                "toetsuitslag",
                "principebesluit",
                "vervolg",
                "definitiefBesluit",
                "vergunning",
                "agendabesluit",
                "werkelijkeKosten",
                "vastgesteldeBijdrage",
                "vakambtenaar",
                "uitkomst");
    }
}
