package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkregie.modelbeheer.Ankers.Anker;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisen;
import nl.wijkregie.modelbeheer.bpmn.Procescontrole;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * What goes to another process and comes back keeps its meaning, and what a person answers is filled in by that person
 * only: otherwise a decision could be drawn instead of taken.
 */
final class Overdrachtregel implements Procescontrole {

    @Override
    public List<Bevinding> controleer(Procesmodel proces, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (CallActivity aanroep : proces.elementen(CallActivity.class)) {
            omgeving.proces(String.valueOf(aanroep.getCalledElement())).ifPresent(ander -> {
                mee(proces, aanroep, ander, gevonden);
                terug(proces, aanroep, ander, gevonden);
            });
        }
        omgeving.proces(proces.sleutel()).ifPresent(eisen -> antwoorden(proces, eisen, gevonden));
        return gevonden;
    }

    private static void mee(Procesmodel proces, CallActivity aanroep, Proceseisen ander, List<Bevinding> gevonden) {
        Set<String> krijgt = ander.gegevens().krijgt();
        Set<String> vult = new HashSet<>(ander.variabelen());
        vult.addAll(ander.gegevens().groepen());
        vult.removeAll(krijgt);
        overdracht(aanroep, CamundaIn.class).forEach(in -> {
            String naar = String.valueOf(in.getCamundaTarget());
            if (krijgt.contains(naar) && !naar.equals(in.getCamundaSource())) {
                gevonden.add(proces.bevinding(
                        "aanroep-ander-gegeven",
                        aanroep,
                        "Het proces '%s' krijgt als '%s' een ander gegeven: '%s'. Vul bij 'In mappings' als bron '%s' in."
                                .formatted(ander.sleutel(), naar, in.getCamundaSource(), naar)));
            } else if (vult.contains(naar)) {
                gevonden.add(proces.bevinding(
                        "gegeven-van-programma",
                        aanroep,
                        "Het gegeven '%s' vult het proces '%s' zelf. Haal het weg bij 'In mappings'."
                                .formatted(naar, ander.sleutel())));
            }
        });
    }

    private static void terug(Procesmodel proces, CallActivity aanroep, Proceseisen ander, List<Bevinding> gevonden) {
        Set<String> over = new TreeSet<>(ander.ankers().geeft());
        overdracht(aanroep, CamundaOut.class).forEach(uit -> {
            String naam = String.valueOf(uit.getCamundaSource());
            if (!ander.ankers().geeft().contains(naam) || !naam.equals(uit.getCamundaTarget())) {
                gevonden.add(proces.bevinding(
                        "aanroep-terug",
                        aanroep,
                        "Het proces '%s' geeft '%s' niet terug als '%s'. Haal die regel weg bij 'Out mappings'%s."
                                .formatted(
                                        ander.sleutel(),
                                        naam,
                                        uit.getCamundaTarget(),
                                        ander.ankers().geeft().isEmpty()
                                                ? ""
                                                : "; wat terugkomt: "
                                                        + String.join(
                                                                ", ",
                                                                new TreeSet<>(ander.ankers()
                                                                        .geeft())))));
            } else {
                over.remove(naam);
            }
        });
        over.forEach(naam -> gevonden.add(proces.bevinding(
                "aanroep-terug-vergeten",
                aanroep,
                "Wat het proces '%s' als '%s' teruggeeft, komt niet aan. Zet het bij 'Out mappings' terug, als bron en als doel."
                        .formatted(ander.sleutel(), naam))));
    }

    private static void antwoorden(Procesmodel proces, Proceseisen eisen, List<Bevinding> gevonden) {
        Set<String> vragen = new HashSet<>();
        eisen.stappen().values().forEach(velden -> vragen.addAll(velden.keySet()));
        for (CamundaOutputParameter uit : proces.elementen(CamundaOutputParameter.class)) {
            BaseElement element = drager(uit);
            Anker anker = eisen.ankers().elementen().get(element.getId());
            boolean hoort =
                    anker != null && anker.kenmerken().getOrDefault("uit", "").startsWith(uit.getCamundaName() + "=");
            if (vragen.contains(uit.getCamundaName()) && !hoort) {
                gevonden.add(antwoord(proces, element, uit.getCamundaName(), "Outputs"));
            }
        }
        for (CamundaInputParameter in : proces.elementen(CamundaInputParameter.class)) {
            BaseElement element = drager(in);
            if (element instanceof UserTask
                    && vragen.contains(in.getCamundaName())
                    && !in.getTextContent().isBlank()) {
                gevonden.add(antwoord(proces, element, in.getCamundaName(), "Inputs"));
            }
        }
    }

    private static Bevinding antwoord(Procesmodel proces, BaseElement element, String naam, String waar) {
        return proces.bevinding(
                "antwoord-van-mens",
                element,
                "Het antwoord '%s' geeft alleen wie de taak doet. Haal het weg bij '%s', of neem een andere naam."
                        .formatted(naam, waar));
    }

    private static BaseElement drager(ModelElementInstance uitbreiding) {
        ModelElementInstance hier = uitbreiding;
        while (!(hier instanceof BaseElement)) {
            hier = hier.getParentElement();
        }
        return (BaseElement) hier;
    }

    private static <T extends ModelElementInstance> Stream<T> overdracht(CallActivity aanroep, Class<T> soort) {
        return Stream.ofNullable(aanroep.getExtensionElements())
                .flatMap(uitbreiding -> uitbreiding.getElements().stream())
                .filter(soort::isInstance)
                .map(soort::cast);
    }
}
