package nl.wijkregie.initiatief.process;

import java.util.HashMap;
import java.util.Map;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.Triagegroep;
import org.jspecify.annotations.Nullable;

/** Variables with which the process of a case starts: codes only. */
final class Startvariabelen {

    private Startvariabelen() {}

    static Map<String, @Nullable Object> van(NieuwInitiatief nieuw) {
        Map<String, @Nullable Object> variabelen = new HashMap<>();
        variabelen.put(InitiatiefProces.Variabelen.WIJK.naam(), nieuw.wijk());
        variabelen.put(InitiatiefProces.Variabelen.HULP_GEWENST.naam(), nieuw.hulpGewenst());
        variabelen.put(
                InitiatiefProces.Variabelen.TRIAGEGROEP.naam(),
                Triagegroep.van(nieuw.kanaal(), nieuw.wijk(), nieuw.ontvangendCluster()));
        variabelen.put(InitiatiefProces.Variabelen.OPNIEUW_BESLISSEN.naam(), false);
        variabelen.put(InitiatiefProces.Variabelen.PLAN_ONTVANGEN.naam(), false);
        variabelen.put(InitiatiefProces.Variabelen.GELD_NODIG.naam(), false);
        variabelen.put(InitiatiefProces.Variabelen.BIJDRAGE_TOEGEKEND.naam(), false);
        if (nieuw.schaal() != null) {
            variabelen.put(
                    InitiatiefProces.Variabelen.SCHAAL.naam(), nieuw.schaal().code());
        }
        return variabelen;
    }
}
