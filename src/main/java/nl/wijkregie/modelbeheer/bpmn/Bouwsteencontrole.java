package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.engine.Bouwsteen.Plaats;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Bouwsteenbeschrijving;
import nl.wijkregie.modelbeheer.Dichtstbij;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.jspecify.annotations.Nullable;

/** A service task, and a listener on a flow, is one of our building blocks, in a process for which it is made. */
final class Bouwsteencontrole implements Procescontrole {

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (ServiceTask taak : model.elementen(ServiceTask.class)) {
            keur(model, omgeving, taak, taak.getCamundaDelegateExpression(), Plaats.SERVICETAAK, gevonden);
        }
        for (SequenceFlow pijl : model.elementen(SequenceFlow.class)) {
            Bouwstenen.luisteraars(pijl)
                    .forEach(luisteraar -> keur(
                            model, omgeving, pijl, luisteraar.getCamundaDelegateExpression(), Plaats.PIJL, gevonden));
        }
        return gevonden;
    }

    private static void keur(
            Procesmodel model,
            Omgeving omgeving,
            BaseElement element,
            @Nullable String tekst,
            Plaats plaats,
            List<Bevinding> gevonden) {
        if (tekst == null || tekst.isBlank()) {
            gevonden.add(model.bevinding(
                    "bouwsteen-ontbreekt",
                    element,
                    "Deze stap doet niets. Kies in de Modeler een bouwsteen (Template)."));
            return;
        }
        Optional<String> naam = Uitdrukking.naam(tekst);
        if (naam.isEmpty()) {
            gevonden.add(model.bevinding(
                    "vrije-code",
                    element,
                    "'%s' is geen bouwsteen: een eigen uitdrukking kan niet. Kies in de Modeler een bouwsteen (Template)."
                            .formatted(tekst)));
            return;
        }
        omgeving.bouwsteen(naam.get())
                .ifPresentOrElse(
                        steen -> plaats(model, element, steen, plaats, gevonden),
                        () -> gevonden.add(model.bevinding(
                                "bouwsteen-onbekend",
                                element,
                                "De bouwsteen '%s' bestaat niet. Kies er een uit de lijst.%s"
                                        .formatted(
                                                naam.get(),
                                                Dichtstbij.vraag(
                                                        naam.get(),
                                                        omgeving.bouwstenen().keySet())))));
    }

    private static void plaats(
            Procesmodel model,
            BaseElement element,
            Bouwsteenbeschrijving steen,
            Plaats plaats,
            List<Bevinding> gevonden) {
        if (steen.plaats() != plaats) {
            gevonden.add(model.bevinding(
                    "bouwsteen-plaats",
                    element,
                    "De bouwsteen '%s' hoort op een %s. Haal hem hier weg."
                            .formatted(steen.label(), steen.plaats() == Plaats.PIJL ? "pijl" : "servicetaak")));
        }
        if (!steen.processen().isEmpty() && !steen.processen().contains(model.sleutel())) {
            gevonden.add(model.bevinding(
                    "bouwsteen-proces",
                    element,
                    "De bouwsteen '%s' werkt niet in dit proces, wel in: %s. Kies een andere bouwsteen."
                            .formatted(
                                    steen.label(),
                                    String.join(
                                            ", ",
                                            steen.processen().stream().sorted().toList()))));
        }
    }
}
