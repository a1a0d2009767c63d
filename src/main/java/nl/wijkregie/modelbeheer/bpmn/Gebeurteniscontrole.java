package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Dichtstbij;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisen;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;

/** Messages that the program sends, and timers that the engine understands. */
final class Gebeurteniscontrole implements Procescontrole {

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        omgeving.proces(model.sleutel()).ifPresent(eisen -> {
            meldingen(model, eisen, gevonden);
            for (TimerEventDefinition timer : model.elementen(TimerEventDefinition.class)) {
                timer(model, timer, eisen, gevonden);
            }
        });
        for (StartEvent start : model.elementen(StartEvent.class)) {
            start(model, start, gevonden);
        }
        return gevonden;
    }

    private static void meldingen(Procesmodel model, Proceseisen eisen, List<Bevinding> gevonden) {
        Set<String> ontvangen = new HashSet<>();
        for (MessageEventDefinition wacht : model.elementen(MessageEventDefinition.class)) {
            Event gebeurtenis = (Event) wacht.getParentElement();
            if (gebeurtenis instanceof ThrowEvent) {
                gevonden.add(
                        model.bevinding(
                                "melding-sturen",
                                gebeurtenis,
                                "Een model kan zelf geen melding sturen. Gebruik een servicetaak met een bouwsteen die een bericht stuurt."));
            } else {
                melding(model, gebeurtenis, wacht.getMessage(), eisen, ontvangen, gevonden);
            }
        }
        for (ReceiveTask taak : model.elementen(ReceiveTask.class)) {
            melding(model, taak, taak.getMessage(), eisen, ontvangen, gevonden);
        }
        eisen.meldingen().stream()
                .filter(naam -> !ontvangen.contains(naam))
                .sorted()
                .forEach(naam -> gevonden.add(Bevinding.over(
                        "melding-ontbreekt",
                        model.bestand(),
                        model.sleutel(),
                        model.proces().getName(),
                        "Het programma stuurt de melding '%s', maar nergens in het proces wordt erop gewacht. Zet de gebeurtenis terug."
                                .formatted(naam))));
    }

    private static void melding(
            Procesmodel model,
            BaseElement element,
            @Nullable Message melding,
            Proceseisen eisen,
            Set<String> ontvangen,
            List<Bevinding> gevonden) {
        String naam = melding == null || melding.getName() == null ? "" : melding.getName();
        ontvangen.add(naam);
        if (!eisen.meldingen().contains(naam)) {
            gevonden.add(model.bevinding(
                    "melding-onbekend",
                    element,
                    "Het programma stuurt geen melding '%s' naar dit proces: de zaak blijft hier voor altijd wachten.%s Kies uit: %s."
                            .formatted(
                                    naam,
                                    Dichtstbij.vraag(naam, eisen.meldingen()),
                                    eisen.meldingen().isEmpty()
                                            ? "geen"
                                            : String.join(
                                                    ", ",
                                                    eisen.meldingen().stream()
                                                            .sorted()
                                                            .toList()))));
        }
    }

    private static void timer(
            Procesmodel model, TimerEventDefinition timer, Proceseisen eisen, List<Bevinding> gevonden) {
        Event gebeurtenis = (Event) timer.getParentElement();
        String tekst = Timertekst.tekst(timer).orElse("");
        Optional<String> gegeven = Uitdrukking.naam(tekst);
        boolean goed = gegeven.isPresent()
                ? eisen.gegevens().momenten().contains(gegeven.get())
                : Uitdrukking.isVast(tekst) && Timertekst.geldig(timer, tekst);
        if (!goed) {
            gevonden.add(model.bevinding(
                    "timer",
                    gebeurtenis,
                    "De tijd '%s' is niet te lezen. Schrijf een duur zoals P14D (14 dagen), een moment zoals 2027-01-31T09:00:00, een herhaling zoals R/P1Y%s."
                            .formatted(
                                    tekst,
                                    eisen.gegevens().momenten().isEmpty()
                                            ? ""
                                            : ", of een gegeven: "
                                                    + String.join(
                                                            ", ",
                                                            eisen.gegevens().momenten().stream()
                                                                    .sorted()
                                                                    .toList()))));
        } else if (gegeven.isEmpty() && Timertekst.teKort(timer, tekst)) {
            gevonden.add(model.bevinding(
                    "timer-te-kort",
                    gebeurtenis,
                    "De tijd '%s' is korter dan een minuut. Kies een langere tijd.".formatted(tekst)));
        }
    }

    /** A process begins by its form, by the program or by who calls it; only an event sub-process waits for something. */
    private static void start(Procesmodel model, StartEvent start, List<Bevinding> gevonden) {
        boolean bijGebeurtenis =
                start.getParentElement() instanceof SubProcess onderdeel && onderdeel.triggeredByEvent();
        if (!bijGebeurtenis && !start.getEventDefinitions().isEmpty()) {
            gevonden.add(
                    model.bevinding(
                            "start-soort",
                            start,
                            "Hier kan alleen een gewoon begin staan. Een melding of een timer kan wel in een onderdeel dat bij een gebeurtenis begint."));
        }
        if (bijGebeurtenis && start.getEventDefinitions().isEmpty()) {
            gevonden.add(model.bevinding(
                    "start-soort",
                    start,
                    "Dit onderdeel begint nooit. Kies waarop het wacht: een melding of een timer."));
        }
    }
}
