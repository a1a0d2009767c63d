package nl.wijkregie.wijkagenda.process;

import java.util.List;
import java.util.Map;
import nl.wijkregie.engine.Zaakluisteraar;
import nl.wijkregie.wijkagenda.Oordelen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Stappen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Offers a judgement also to who stands in under the mandate over its money (ROE-F4). */
@Component
class Vervangers implements Zaakluisteraar {

    private final Oordelen oordelen;

    Vervangers(Oordelen oordelen) {
        this.oordelen = oordelen;
    }

    @Override
    public void gemaakt(DelegateTask taak, Map<String, String> eigenschappen) {
        if (Stappen.BIJDRAGE_BEOORDELEN.equals(taak.getTaskDefinitionKey())) {
            String beoordelaar = Variabelen.BEOORDELAAR.haal(taak);
            List<String> anderen = oordelen.bevoegden(Variabelen.MAATREGEL.haal(taak), beoordelaar).stream()
                    .filter(groep -> !groep.equals(beoordelaar))
                    .toList();
            if (!anderen.isEmpty()) {
                taak.addCandidateGroups(anderen);
            }
        }
    }
}
