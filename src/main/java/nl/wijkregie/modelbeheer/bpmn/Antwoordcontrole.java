package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A question of a form that decides at a gateway without a default flow is always asked and always answered: who leaves it
 * open could not finish the task.
 */
final class Antwoordcontrole implements Procescontrole {

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        Set<String> beslissen = model.elementen(ExclusiveGateway.class).stream()
                .filter(vraag -> vraag.getDefault() == null)
                .flatMap(vraag -> vraag.getOutgoing().stream())
                .filter(pijl -> pijl.getConditionExpression() != null)
                .flatMap(pijl ->
                        Uitdrukking.voorwaarde(pijl.getConditionExpression().getTextContent()).stream())
                .map(Uitdrukking.Voorwaarde::variabele)
                .collect(Collectors.toSet());
        Vragenkaart vragen = Vragenkaart.van(set);
        for (UserTask taak : model.elementen(UserTask.class)) {
            Modelbestand bestand = set.zoek(Bestandssoort.FORMULIER, Procesmodel.formulier(taak))
                    .orElse(model.bestand());
            vragen.vragen(Procesmodel.formulier(taak)).forEach((sleutel, vraag) -> {
                if (vraag.beslist() && !vraag.altijd() && beslissen.contains(sleutel)) {
                    gevonden.add(
                            Bevinding.over(
                                    "vraag-niet-altijd",
                                    bestand,
                                    sleutel,
                                    null,
                                    "Dit antwoord bepaalt hoe de zaak verdergaat, maar kan leeg blijven. Maak de vraag verplicht en verberg haar niet, of geef de ruit in het proces een standaardpijl (Default flow)."));
                }
            });
        }
        return gevonden;
    }
}
