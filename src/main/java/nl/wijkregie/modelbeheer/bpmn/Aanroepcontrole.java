package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Dichtstbij;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process that is called is there, gets what it needs, and gives only what it has. */
final class Aanroepcontrole implements Procescontrole {

    private static final String KENMERK = "#{execution.processBusinessKey}";

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        Gegevenskaart gegevens = Gegevenskaart.van(model, set, omgeving);
        for (CallActivity aanroep : model.elementen(CallActivity.class)) {
            String sleutel = String.valueOf(aanroep.getCalledElement());
            Optional<Procesmodel> ander = Procesmodel.zoek(set, sleutel);
            if (ander.isEmpty()) {
                gevonden.add(model.bevinding(
                        "aanroep-onbekend",
                        aanroep,
                        "Het proces '%s' dat hier begint, bestaat niet.%s"
                                .formatted(sleutel, Dichtstbij.vraag(sleutel, sleutels(set)))));
                continue;
            }
            binding(model, aanroep, gevonden);
            meegeven(model, aanroep, gegevens, omgeving, gevonden);
            terugkrijgen(model, aanroep, Gegevenskaart.van(ander.get(), set, omgeving), gevonden);
            if (komtTerug(ander.get(), model.sleutel(), set)) {
                gevonden.add(model.bevinding(
                        "aanroep-kring",
                        aanroep,
                        "Het proces '%s' begint op zijn beurt weer dit proces. Dat houdt nooit op. Haal een van de twee weg."
                                .formatted(sleutel)));
            }
        }
        return gevonden;
    }

    private static Set<String> sleutels(Modelset set) {
        return Procesmodel.alle(set).stream().map(Procesmodel::sleutel).collect(Collectors.toSet());
    }

    private static void binding(Procesmodel model, CallActivity aanroep, List<Bevinding> gevonden) {
        String binding = aanroep.getCamundaCalledElementBinding();
        if (binding != null && !binding.equals("latest")) {
            gevonden.add(model.bevinding(
                    "aanroep-binding",
                    aanroep,
                    "Kies bij het proces dat hier begint de binding 'latest'. Met '%s' vindt de motor het niet als het apart is geplaatst."
                            .formatted(binding)));
        }
    }

    private static void meegeven(
            Procesmodel model,
            CallActivity aanroep,
            Gegevenskaart gegevens,
            Omgeving omgeving,
            List<Bevinding> gevonden) {
        List<CamundaIn> in = overdracht(aanroep, CamundaIn.class).toList();
        List<String> kenmerken = in.stream()
                .map(CamundaIn::getCamundaBusinessKey)
                .filter(Objects::nonNull)
                .toList();
        if (!kenmerken.equals(List.of(KENMERK))) {
            gevonden.add(model.bevinding(
                    "aanroep-kenmerk",
                    aanroep,
                    "Het kenmerk van de zaak gaat niet mee. Zet bij 'In mappings' de business key op %s."
                            .formatted(KENMERK)));
        }
        vergeten(model, aanroep, in, omgeving, gevonden);
        in.stream()
                .map(CamundaIn::getCamundaSource)
                .filter(Objects::nonNull)
                .filter(naam -> !gegevens.kent(naam))
                .forEach(naam -> gevonden.add(model.bevinding(
                                "gegeven-onbekend",
                                aanroep,
                                "Het gegeven '%s' bestaat niet in dit proces.%s"
                                        .formatted(naam, Dichtstbij.vraag(naam, gegevens.namen())))
                        .alsGevolg(!gegevens.isVolledig())));
    }

    private static void vergeten(
            Procesmodel model, CallActivity aanroep, List<CamundaIn> in, Omgeving omgeving, List<Bevinding> gevonden) {
        Set<String> gegeven = in.stream()
                .map(CamundaIn::getCamundaTarget)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        omgeving
                .proces(String.valueOf(aanroep.getCalledElement()))
                .map(eisen -> eisen.gegevens().krijgt())
                .orElse(Set.of())
                .stream()
                .filter(naam -> !gegeven.contains(naam))
                .sorted()
                .forEach(naam -> gevonden.add(model.bevinding(
                        "aanroep-gegeven",
                        aanroep,
                        "Het proces '%s' heeft het gegeven '%s' nodig. Geef het mee bij 'In mappings'."
                                .formatted(aanroep.getCalledElement(), naam))));
    }

    private static void terugkrijgen(
            Procesmodel model, CallActivity aanroep, Gegevenskaart ander, List<Bevinding> gevonden) {
        overdracht(aanroep, CamundaOut.class)
                .map(CamundaOut::getCamundaSource)
                .filter(Objects::nonNull)
                .filter(naam -> !ander.kent(naam))
                .forEach(naam -> gevonden.add(model.bevinding(
                                "gegeven-onbekend",
                                aanroep,
                                "Het proces '%s' heeft geen gegeven '%s'.%s"
                                        .formatted(
                                                aanroep.getCalledElement(),
                                                naam,
                                                Dichtstbij.vraag(naam, ander.namen())))
                        .alsGevolg(!ander.isVolledig())));
    }

    private static <T extends ModelElementInstance> Stream<T> overdracht(CallActivity aanroep, Class<T> soort) {
        return aanroep.getExtensionElements() == null
                ? Stream.of()
                : aanroep.getExtensionElements().getElements().stream()
                        .filter(soort::isInstance)
                        .map(soort::cast);
    }

    private static boolean komtTerug(Procesmodel begin, String doel, Modelset set) {
        Set<String> gezien = new HashSet<>();
        Deque<Procesmodel> teBezoeken = new ArrayDeque<>(List.of(begin));
        while (!teBezoeken.isEmpty()) {
            Procesmodel hier = teBezoeken.poll();
            if (hier.sleutel().equals(doel)) {
                return true;
            }
            if (gezien.add(hier.sleutel())) {
                hier.elementen(CallActivity.class)
                        .forEach(aanroep -> Procesmodel.zoek(set, String.valueOf(aanroep.getCalledElement()))
                                .ifPresent(teBezoeken::add));
            }
        }
        return false;
    }
}
