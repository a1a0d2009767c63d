package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Dichtstbij;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisen;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Lists over which a step is repeated, and what goes into a step and comes out of it. */
final class Gegevenscontrole implements Procescontrole {

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        Gegevenskaart gegevens = Gegevenskaart.van(model, set, omgeving);
        for (MultiInstanceLoopCharacteristics lijst : model.elementen(MultiInstanceLoopCharacteristics.class)) {
            lijst(model, lijst, gegevens, omgeving, gevonden);
        }
        vanProgramma(model, set, omgeving, gevonden);
        for (CamundaInputParameter in : model.elementen(CamundaInputParameter.class)) {
            overdracht(model, in, in.getCamundaName(), in.getTextContent(), gegevens, gevonden);
        }
        for (CamundaOutputParameter uit : model.elementen(CamundaOutputParameter.class)) {
            overdracht(model, uit, uit.getCamundaName(), uit.getTextContent(), gegevens, gevonden);
        }
        return gevonden;
    }

    /** What the program decides with, such as the group that holds a mandate, no form and no table may set. */
    private static void vanProgramma(Procesmodel model, Modelset set, Omgeving omgeving, List<Bevinding> gevonden) {
        Set<String> vast =
                omgeving.proces(model.sleutel()).map(Gegevenscontrole::vast).orElse(Set.of());
        Vragenkaart vragen = Vragenkaart.van(set);
        for (UserTask taak : model.elementen(UserTask.class)) {
            vragen.vragen(taak.getId()).forEach((sleutel, vraag) -> {
                if (vraag.beslist() && vast.contains(sleutel)) {
                    gevonden.add(vanProgramma(model, taak, sleutel));
                }
            });
        }
        for (CamundaOutputParameter uit : model.elementen(CamundaOutputParameter.class)) {
            if (vast.contains(uit.getCamundaName())) {
                gevonden.add(vanProgramma(model, drager(uit), uit.getCamundaName()));
            }
        }
        for (BusinessRuleTask tabel : model.elementen(BusinessRuleTask.class)) {
            if (vast.contains(String.valueOf(tabel.getCamundaResultVariable()))) {
                gevonden.add(vanProgramma(model, tabel, tabel.getCamundaResultVariable()));
            }
        }
    }

    private static Set<String> vast(Proceseisen eisen) {
        Set<String> vast = new HashSet<>(Set.of("wijk"));
        vast.addAll(eisen.gegevens().waarden().keySet());
        vast.addAll(eisen.gegevens().krijgt());
        vast.addAll(eisen.gegevens().groepen());
        vast.addAll(eisen.gegevens().accounts());
        vast.addAll(eisen.gegevens().momenten());
        return vast;
    }

    private static Bevinding vanProgramma(Procesmodel model, BaseElement element, String naam) {
        return model.bevinding(
                "gegeven-van-programma",
                element,
                "Het gegeven '%s' vult het programma zelf. Geef de vraag of de uitkomst hier een andere naam."
                        .formatted(naam));
    }

    private static void lijst(
            Procesmodel model,
            MultiInstanceLoopCharacteristics lijst,
            Gegevenskaart gegevens,
            Omgeving omgeving,
            List<Bevinding> gevonden) {
        Activity stap = (Activity) lijst.getParentElement();
        String naam = Optional.ofNullable(lijst.getCamundaCollection())
                .map(tekst -> Uitdrukking.naam(tekst).orElse(tekst.strip()))
                .orElse("");
        if (naam.isEmpty() || lijst.getCamundaElementVariable() == null) {
            gevonden.add(
                    model.bevinding(
                            "lijst-ontbreekt",
                            stap,
                            "Er staat niet over welke lijst deze stap wordt herhaald. Vul 'Collection' en 'Element variable' in."));
        } else if (!gegevens.kent(naam)) {
            gevonden.add(model.bevinding(
                            "lijst-onbekend",
                            stap,
                            "De lijst '%s' bestaat niet.%s Zet er een bouwsteen voor die de lijst vult."
                                    .formatted(naam, Dichtstbij.vraag(naam, vanBouwstenen(omgeving))))
                    .alsGevolg(!gegevens.isVolledig()));
        } else if (!Lijstweg.gevuldVoor(stap, naam, omgeving)) {
            gevonden.add(model.bevinding(
                    "lijst-verlopen",
                    stap,
                    "De lijst '%s' is hier niet meer gevuld: er zit een taak of een wachtmoment tussen. Zet de bouwsteen die de lijst vult vlak voor deze stap."
                            .formatted(naam)));
        }
    }

    private static Set<String> vanBouwstenen(Omgeving omgeving) {
        return omgeving.bouwstenen().values().stream()
                .flatMap(steen -> steen.zet().stream())
                .collect(Collectors.toSet());
    }

    private static void overdracht(
            Procesmodel model,
            ModelElementInstance parameter,
            @Nullable String naam,
            String tekst,
            Gegevenskaart gegevens,
            List<Bevinding> gevonden) {
        BaseElement element = drager(parameter);
        boolean vast = Uitdrukking.isVast(tekst);
        Optional<String> gegeven = Uitdrukking.naam(tekst);
        if (!vast && gegeven.isEmpty()) {
            gevonden.add(model.bevinding(
                    "uitdrukking-vrij",
                    element,
                    "Bij '%s' staat '%s'. Een eigen uitdrukking kan niet; gebruik één gegeven, zoals ${akkoord}."
                            .formatted(naam, tekst.strip())));
        } else if (gegeven.isPresent() && !gegevens.kent(gegeven.get())) {
            gevonden.add(model.bevinding(
                            "gegeven-onbekend",
                            element,
                            "Het gegeven '%s' bestaat niet in dit proces.%s"
                                    .formatted(gegeven.get(), Dichtstbij.vraag(gegeven.get(), gegevens.namen())))
                    .alsGevolg(!gegevens.isVolledig()));
        }
    }

    private static BaseElement drager(ModelElementInstance uitbreiding) {
        ModelElementInstance hier = uitbreiding;
        while (!(hier instanceof BaseElement)) {
            hier = hier.getParentElement();
        }
        return (BaseElement) hier;
    }
}
