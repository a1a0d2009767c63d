package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** What an event throws is caught: an error without a catcher ends the case, and nobody hears of it. */
final class Vangcontrole implements Procescontrole {

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (ThrowEvent werper : model.elementen(ThrowEvent.class)) {
            for (EventDefinition soort : werper.getEventDefinitions()) {
                if (soort instanceof ErrorEventDefinition fout) {
                    geworpen(model, werper, "fout", sleutel(fout), gevonden);
                } else if (soort instanceof EscalationEventDefinition escalatie) {
                    geworpen(model, werper, "escalatie", sleutel(escalatie), gevonden);
                } else if (soort instanceof LinkEventDefinition sprong && !landt(model, sprong)) {
                    gevonden.add(model.bevinding(
                            "sprong-zonder-doel",
                            werper,
                            "De sprong '%s' komt nergens uit. Zet er een ontvangende sprong met dezelfde naam bij."
                                    .formatted(sprong.getName())));
                }
            }
        }
        return gevonden;
    }

    private static void geworpen(
            Procesmodel model, ThrowEvent werper, String wat, @Nullable String sleutel, List<Bevinding> gevonden) {
        if (sleutel == null) {
            gevonden.add(model.bevinding(
                    wat + "-naamloos",
                    werper,
                    "Er staat niet welke %s dit is. Kies er een in de Modeler en geef die een code.".formatted(wat)));
        } else if (!gevangen(model, werper, wat, sleutel)) {
            gevonden.add(model.bevinding(
                    wat + "-zonder-vanger",
                    werper,
                    "Niets vangt de %s '%s' op: de zaak eindigt zonder dat iemand het merkt. Zet op de rand van het onderdeel een gebeurtenis met dezelfde %s."
                            .formatted(wat, sleutel, wat)));
        }
    }

    private static boolean gevangen(Procesmodel model, ThrowEvent werper, String wat, String sleutel) {
        for (ModelElementInstance ouder = werper.getParentElement(); ouder != null; ouder = ouder.getParentElement()) {
            Stream<Event> binnen = ouder.getChildElementsByType(SubProcess.class).stream()
                    .filter(SubProcess::triggeredByEvent)
                    .flatMap(onderdeel -> onderdeel.getChildElementsByType(StartEvent.class).stream());
            ModelElementInstance hier = ouder;
            Stream<Event> rand = model.elementen(BoundaryEvent.class).stream()
                    .filter(event -> hier.equals(event.getAttachedTo()))
                    .map(Event.class::cast);
            if (Stream.concat(binnen, rand).anyMatch(event -> vangt(event, wat, sleutel))) {
                return true;
            }
        }
        return false;
    }

    private static boolean vangt(Event gebeurtenis, String wat, String sleutel) {
        Collection<EventDefinition> soorten = gebeurtenis instanceof BoundaryEvent rand
                ? rand.getEventDefinitions()
                : ((StartEvent) gebeurtenis).getEventDefinitions();
        return soorten.stream().anyMatch(soort -> switch (wat) {
            case "fout" ->
                soort instanceof ErrorEventDefinition fout
                        && (fout.getError() == null || sleutel.equals(sleutel(fout)));
            default ->
                soort instanceof EscalationEventDefinition escalatie
                        && (escalatie.getEscalation() == null || sleutel.equals(sleutel(escalatie)));
        });
    }

    private static @Nullable String sleutel(ErrorEventDefinition fout) {
        Error soort = fout.getError();
        return soort == null || leeg(soort.getErrorCode()) ? null : soort.getErrorCode();
    }

    private static @Nullable String sleutel(EscalationEventDefinition escalatie) {
        Escalation soort = escalatie.getEscalation();
        return soort == null || leeg(soort.getEscalationCode()) ? null : soort.getEscalationCode();
    }

    private static boolean leeg(@Nullable String tekst) {
        return tekst == null || tekst.isBlank();
    }

    private static boolean landt(Procesmodel model, LinkEventDefinition sprong) {
        ModelElementInstance onderdeel = sprong.getParentElement().getParentElement();
        return sprong.getParentElement() instanceof IntermediateThrowEvent
                && model.elementen(IntermediateCatchEvent.class).stream()
                        .filter(doel -> onderdeel.equals(doel.getParentElement()))
                        .flatMap(doel -> doel.getEventDefinitions().stream())
                        .anyMatch(soort -> soort instanceof LinkEventDefinition aankomst
                                && Objects.equals(aankomst.getName(), sprong.getName()));
    }
}
