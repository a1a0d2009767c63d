package nl.wijkregie.wijkagenda.process;

import java.util.List;
import java.util.Map;
import nl.wijkregie.engine.Zaakluisteraar;
import nl.wijkregie.wijkagenda.Oordelen;
import nl.wijkregie.wijkagenda.geld.Agendakosten;
import nl.wijkregie.wijkagenda.geld.Jaardelen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Stappen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Variabelen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Offers a decision over money also to whoever else may take it: who holds the mandate, and who stands in (ROE-F4). */
@Component
class Vervangers implements Zaakluisteraar {

    private final Oordelen oordelen;
    private final Jaardelen jaardelen;
    private final Agendakosten kosten;

    Vervangers(Oordelen oordelen, Jaardelen jaardelen, Agendakosten kosten) {
        this.oordelen = oordelen;
        this.jaardelen = jaardelen;
        this.kosten = kosten;
    }

    @Override
    public void gemaakt(DelegateTask taak, Map<String, String> eigenschappen) {
        List<String> anderen = bevoegden(taak).stream()
                .filter(groep -> !isKandidaat(taak, groep))
                .toList();
        if (!anderen.isEmpty()) {
            taak.addCandidateGroups(anderen);
        }
    }

    private List<String> bevoegden(DelegateTask taak) {
        return switch (taak.getTaskDefinitionKey()) {
            case Stappen.BIJDRAGE_BEOORDELEN ->
                oordelen.bevoegden(Variabelen.MAATREGEL.haal(taak), Variabelen.BEOORDELAAR.haal(taak));
            case Stappen.JAARDEEL_TOEKENNEN ->
                jaardelen.bevoegden(Variabelen.MAATREGEL.haal(taak), Variabelen.JAARDEELJAAR.haal(taak));
            case Stappen.AKKOORD_AGENDAKOSTEN ->
                kosten.bevoegden(taak.getExecution().getProcessBusinessKey());
            default -> List.of();
        };
    }

    private static boolean isKandidaat(DelegateTask taak, String groep) {
        return taak.getCandidates().stream().anyMatch(link -> groep.equals(link.getGroupId()));
    }
}
