package nl.wijkregie.modelbeheer.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Dichtstbij;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisen;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** Every task has an explanation, a group that exists, a form of its own and a term. */
final class Taakcontrole implements Procescontrole {

    private static final String STARTER = "starter";
    private static final Pattern MET_VARIABELE = Pattern.compile("([a-z-]*)[$#]\\{(\\w+)}");

    @Override
    public List<Bevinding> controleer(Procesmodel model, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        for (UserTask taak : model.elementen(UserTask.class)) {
            uitleg(model, taak, gevonden);
            groepen(model, taak, set, omgeving, gevonden);
            behandelaar(model, taak, omgeving, gevonden);
            if (!taak.getId().equals(taak.getCamundaFormRef())) {
                gevonden.add(model.bevinding(
                        "formulier-anders",
                        taak,
                        "Vul bij het formulier het id van de taak in: '%s'. Zo hoort bij elke taak één formulier."
                                .formatted(taak.getId())));
            } else {
                formulier(model, taak, taak.getId(), taak.getCamundaFormRefBinding(), set, gevonden);
            }
            if (Procesmodel.eigenschappen(taak).getOrDefault("termijn", "").isBlank()) {
                gevonden.add(model.bevinding(
                        "termijn-ontbreekt",
                        taak,
                        "De taak heeft geen termijn. Vul de eigenschap 'termijn' in, zoals '10 werkdagen'."));
            }
        }
        for (StartEvent start : model.elementen(StartEvent.class)) {
            if (start.getCamundaInitiator() != null
                    && !start.getCamundaInitiator().equals(STARTER)) {
                gevonden.add(model.bevinding(
                        "gegeven-van-programma",
                        start,
                        "Vul bij 'Initiator' het gegeven %s in, of laat het leeg.".formatted(STARTER)));
            }
            if (start.getCamundaFormRef() != null) {
                formulier(model, start, start.getCamundaFormRef(), start.getCamundaFormRefBinding(), set, gevonden);
            }
        }
        return gevonden;
    }

    private static void uitleg(Procesmodel model, UserTask taak, List<Bevinding> gevonden) {
        String uitleg = taak.getDocumentations().stream()
                .findFirst()
                .map(tekst -> tekst.getTextContent().strip())
                .orElse("");
        if (!Uitdrukking.isVast(uitleg) || !Uitdrukking.isVast(String.valueOf(taak.getName()))) {
            // The engine would carry out what stands there.
            gevonden.add(
                    model.bevinding(
                            "uitdrukking-vrij",
                            taak,
                            "In de naam of de uitleg staat een uitdrukking. Dat kan niet: schrijf gewone tekst zonder ${ of #{."));
        }
        if (!uitleg.endsWith(".")) {
            gevonden.add(
                    model.bevinding(
                            "uitleg-ontbreekt",
                            taak,
                            "De taak heeft geen uitleg die eindigt met een punt. Schrijf bij 'Documentation' in een of twee zinnen wat de collega moet doen."));
        }
    }

    private static void formulier(
            Procesmodel model,
            BaseElement element,
            String formulier,
            @Nullable String binding,
            Modelset set,
            List<Bevinding> gevonden) {
        if (set.zoek(Bestandssoort.FORMULIER, formulier).isEmpty()) {
            gevonden.add(model.bevinding(
                    "formulier-ontbreekt",
                    element,
                    "Het formulier '%s' bestaat niet. Stuur forms/%s.form mee met het model."
                            .formatted(formulier, formulier)));
        }
        if (!"deployment".equals(binding)) {
            gevonden.add(
                    model.bevinding(
                            "formulier-binding",
                            element,
                            "Kies bij het formulier de binding 'deployment'. Dan houdt een zaak het formulier waarmee die begon."));
        }
    }

    private static void groepen(
            Procesmodel model, UserTask taak, Modelset set, Omgeving omgeving, List<Bevinding> gevonden) {
        String groepen = taak.getCamundaCandidateGroups();
        if (groepen == null || groepen.isBlank()) {
            gevonden.add(model.bevinding(
                    "groep-ontbreekt", taak, "De taak is voor niemand. Vul bij 'Candidate groups' de groep in."));
            return;
        }
        for (String groep : groepen.split(",", -1)) {
            groep(model, taak, groep.strip(), set, omgeving, gevonden);
        }
    }

    private static void groep(
            Procesmodel model, UserTask taak, String groep, Modelset set, Omgeving omgeving, List<Bevinding> gevonden) {
        if (Uitdrukking.isVast(groep)) {
            if (!omgeving.groepen().contains(groep)) {
                gevonden.add(model.bevinding(
                        "groep-onbekend",
                        taak,
                        "De groep '%s' bestaat niet. Kies een groep uit de configuratie.%s"
                                .formatted(groep, Dichtstbij.vraag(groep, omgeving.groepen()))));
            }
            return;
        }
        Matcher delen = MET_VARIABELE.matcher(groep);
        if (!delen.matches() || !bestaat(delen.group(1), delen.group(2), model, set, omgeving)) {
            gevonden.add(model.bevinding(
                    "groep-onbekend",
                    taak,
                    "'%s' is geen groep. Gebruik een vaste groep, een gegeven met een groep (%s), of een groep per wijk zoals wijkregisseur-${wijk}."
                            .formatted(groep, String.join(", ", groepsgegevens(model, omgeving)))));
        }
    }

    /** With a prefix there is a group for each wijk or cluster; without one the variable has to hold the group itself. */
    private static boolean bestaat(String begin, String variabele, Procesmodel model, Modelset set, Omgeving omgeving) {
        if (begin.isEmpty()) {
            return groepsgegevens(model, omgeving).contains(variabele);
        }
        return Gegevenskaart.van(model, set, omgeving).kent(variabele) && perCode(begin, variabele, omgeving);
    }

    private static boolean perCode(String begin, String variabele, Omgeving omgeving) {
        var codes = variabele.equals("cluster")
                ? omgeving.gemeente().clusters().stream().map(cluster -> cluster.code())
                : omgeving.gemeente().wijken().stream().map(wijk -> wijk.code());
        boolean soort = variabele.equals("cluster") || variabele.equals("wijk");
        return soort && codes.allMatch(code -> omgeving.groepen().contains(begin + code));
    }

    private static List<String> groepsgegevens(Procesmodel model, Omgeving omgeving) {
        return omgeving.proces(model.sleutel())
                .map(Proceseisen::gegevens)
                .map(gegevens -> gegevens.groepen().stream().sorted().toList())
                .orElse(List.of());
    }

    private static void behandelaar(Procesmodel model, UserTask taak, Omgeving omgeving, List<Bevinding> gevonden) {
        String behandelaar = taak.getCamundaAssignee();
        if (behandelaar == null) {
            return;
        }
        Set<String> accounts = omgeving.proces(model.sleutel())
                .map(eisen -> eisen.gegevens().accounts())
                .orElse(Set.of());
        Optional<String> variabele = Uitdrukking.naam(behandelaar);
        if (variabele.isEmpty() || !accounts.contains(variabele.get())) {
            gevonden.add(model.bevinding(
                    "behandelaar",
                    taak,
                    "De taak staat vast op '%s'. Haal 'Assignee' weg, of gebruik ${vakambtenaar}: een taak hoort bij een functie, niet bij een persoon."
                            .formatted(behandelaar)));
        }
    }
}
