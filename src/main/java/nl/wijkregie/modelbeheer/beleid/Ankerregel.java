package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkregie.modelbeheer.Ankers.Anker;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.bpmn.Procescontrole;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.jspecify.annotations.Nullable;

/** Elements on which code, rights and running cases hang are there, are of their kind, and say what they said. */
final class Ankerregel implements Procescontrole {

    private static final Map<String, String> SOORTEN = Map.of(
            "startEvent", "begin",
            "endEvent", "einde",
            "boundaryEvent", "gebeurtenis op de rand",
            "intermediateCatchEvent", "wachtende gebeurtenis",
            "eventBasedGateway", "ruit met gebeurtenissen (Event-based)",
            "inclusiveGateway", "ruit met een rondje (Inclusive)",
            "parallelGateway", "ruit met een plus (Parallel)",
            "callActivity", "aanroep van een ander proces",
            "subProcess", "onderdeel met stappen (Sub-process)",
            "userTask", "gebruikerstaak");

    /** What to say when a setting differs, with a place for what it must be. */
    private static final Map<String, String> ZINNEN = Map.of(
            "melding", "Deze gebeurtenis wacht altijd op de melding '%s'. Kies die bij 'Message'.",
            "escalatie", "Hier hoort altijd de escalatie '%s'. Kies die bij 'Escalation'.",
            "timer", "Deze gebeurtenis wacht altijd tot %s. Vul dat in bij 'Timer'.",
            "onderbreekt",
                    "Onderbreekt deze gebeurtenis waar de zaak mee bezig is? Het antwoord is altijd %s. Kies in de Modeler de andere soort gebeurtenis (interrupting of non-interrupting).",
            "formulier", "Hier hoort altijd het formulier '%s'. Vul dat in bij 'Form reference'.",
            "herhaalt",
                    "Deze stap wordt altijd herhaald: %s. Zet 'Multi instance' terug, met deze lijst en 'Element variable'.",
            "roept", "Hier begint altijd het proces '%s'. Vul dat in bij 'Called element'.",
            "fase", "Dit is altijd fase %s. Zet de eigenschap 'fase' terug.",
            "leeg",
                    "De invoer '%s' is hier altijd leeg, zodat niemand het antwoord van een ander al ingevuld ziet. Zet die terug bij 'Inputs', zonder waarde.",
            "uit", "Hier hoort altijd de uitvoer %s. Zet die terug bij 'Outputs'.");

    @Override
    public List<Bevinding> controleer(Procesmodel proces, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        omgeving.proces(proces.sleutel())
                .ifPresent(eisen -> new TreeMap<>(eisen.ankers().elementen()).forEach((id, anker) -> {
                    if (proces.model().getModelElementById(id) instanceof BaseElement element) {
                        keur(proces, element, anker, gevonden);
                    } else {
                        gevonden.add(ontbreekt(proces, id, anker));
                    }
                }));
        return gevonden;
    }

    private static Bevinding ontbreekt(Procesmodel proces, String id, Anker anker) {
        return met(
                anker.regel(),
                Bevinding.over(
                        "element-ontbreekt",
                        proces.bestand(),
                        id,
                        null,
                        "Het element met id '%s' (een %s) ontbreekt, en het programma heeft het nodig. Zet het element terug met hetzelfde id."
                                .formatted(id, SOORTEN.getOrDefault(anker.soort(), anker.soort()))));
    }

    private static void keur(Procesmodel proces, BaseElement element, Anker anker, List<Bevinding> gevonden) {
        if (!anker.soort().equals(element.getElementType().getTypeName())) {
            gevonden.add(met(
                    anker.regel(),
                    proces.bevinding(
                            "anker-soort",
                            element,
                            "Dit is altijd een %s. Maak er in de Modeler weer een van: anders loopt een zaak hier vast of dubbel."
                                    .formatted(SOORTEN.getOrDefault(anker.soort(), anker.soort())))));
            return;
        }
        new TreeMap<>(anker.kenmerken()).forEach((kenmerk, moet) -> {
            if (!moet.equals(Kenmerken.lees(element, kenmerk, moet))) {
                gevonden.add(met(
                        anker.regel(),
                        proces.bevinding(
                                "anker-" + kenmerk,
                                element,
                                ZINNEN.getOrDefault(kenmerk, "%s").formatted(moet))));
            }
        });
    }

    private static Bevinding met(@Nullable String regel, Bevinding bevinding) {
        return regel == null ? bevinding : bevinding.tegen(regel);
    }
}
