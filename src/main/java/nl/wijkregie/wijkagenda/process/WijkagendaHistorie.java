package nl.wijkregie.wijkagenda.process;

import java.util.Set;
import nl.wijkregie.engine.TeBewarenVariabelen;
import org.springframework.stereotype.Component;

/** Variables of a wijkagenda whose final value tells where it went: for the audit trail and the figures, without texts. */
@Component
class WijkagendaHistorie implements TeBewarenVariabelen {

    @Override
    public Set<String> namen() {
        return Set.of(
                "wijk",
                "jaar",
                "ronde",
                "soortRonde",
                "maatregel",
                "eersteToetsOverslaan",
                "bewonerstoetsOverslaan",
                "prioriterenOverslaan",
                "overzichtVervolg",
                "toetser",
                "haalbaar",
                "allesAfgevallen",
                "vervolg",
                "beoordelaar",
                "oordeel",
                "maatregeloordeel",
                "samenstelling",
                "bewonersAkkoord",
                "toegezegd",
                "partner",
                "akkoord",
                "partneroordeel",
                "vastgesteld",
                "voortgangStand",
                "jaardeeljaar");
    }
}
