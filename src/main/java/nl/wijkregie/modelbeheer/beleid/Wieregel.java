package nl.wijkregie.modelbeheer.beleid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkregie.modelbeheer.Ankers.Wie;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisen;
import nl.wijkregie.modelbeheer.bpmn.Procescontrole;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/**
 * Who decides stays who decides: the tasks that policy gives to a function keep their groups and their assignee. A step
 * of the process owner's own goes to any group of staff that handles cases.
 */
final class Wieregel implements Procescontrole {

    private static final String VAKAMBTENAAR = "vakambtenaar";
    private static final String CONTACTPERSOON = "${vakambtenaar}";

    /** Groups that look at the process or keep the system, and may not read cases. */
    private static final Set<String> GEEN_ZAKEN = Set.of("procesbeheer", "management", "camunda-admin");

    @Override
    public List<Bevinding> controleer(Procesmodel proces, Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        omgeving.proces(proces.sleutel()).ifPresent(eisen -> {
            for (UserTask taak : proces.elementen(UserTask.class)) {
                taak(proces, taak, eisen, gevonden);
            }
            gevonden.addAll(contactpersoon(proces, eisen));
        });
        return gevonden;
    }

    private static void taak(Procesmodel proces, UserTask taak, Proceseisen eisen, List<Bevinding> gevonden) {
        Wie wie = eisen.ankers().wie().get(taak.getId());
        if (wie != null) {
            vast(proces, taak, wie, gevonden);
            return;
        }
        if (eisen.gegevens().mandaten().containsKey(taak.getId())) {
            behandelaar(proces, taak, "", "ROE-F4", gevonden);
        }
        groepen(taak).stream()
                .filter(GEEN_ZAKEN::contains)
                .forEach(groep -> gevonden.add(proces.bevinding(
                        "wie-geen-zaken",
                        taak,
                        "De groep '%s' behandelt geen zaken en mag de inhoud ervan niet lezen. Kies een andere groep."
                                .formatted(groep))));
    }

    private static void vast(Procesmodel proces, UserTask taak, Wie wie, List<Bevinding> gevonden) {
        Set<String> groepen = groepen(taak);
        if (!groepen.equals(wie.groepen())) {
            gevonden.add(met(
                    wie.regel(),
                    proces.bevinding(
                            "wie-groep",
                            taak,
                            "Deze taak is altijd voor de groep %s%s. Vul bij 'Candidate groups' in: %s."
                                    .formatted(
                                            lijst(wie.groepen()),
                                            groepen.isEmpty() ? "" : ", niet voor " + lijst(groepen),
                                            lijst(wie.groepen())))));
        }
        behandelaar(proces, taak, wie.behandelaar(), wie.regel(), gevonden);
        if (wie.vakambtenaar() && !"ja".equals(Procesmodel.eigenschappen(taak).get(VAKAMBTENAAR))) {
            gevonden.add(
                    met(
                            "ROE-B5",
                            proces.bevinding(
                                    "wie-contactpersoon",
                                    taak,
                                    "Wie deze taak doet, is de vaste contactpersoon van de inwoner. Zet de eigenschap 'vakambtenaar' op 'ja'.")));
        }
    }

    private static void behandelaar(
            Procesmodel proces, UserTask taak, String moet, @Nullable String regel, List<Bevinding> gevonden) {
        String is = taak.getCamundaAssignee() == null
                ? ""
                : taak.getCamundaAssignee().replaceAll("\\s", "");
        if (is.equals(moet)) {
            return;
        }
        String melding = moet.isEmpty()
                ? "Deze taak is voor de hele groep, niet voor '%s'. Maak 'Assignee' leeg.".formatted(is)
                : "Deze taak is altijd voor de vaste contactpersoon. Vul bij 'Assignee' in: %s.".formatted(moet);
        gevonden.add(met(regel, proces.bevinding("wie-behandelaar", taak, melding)));
    }

    /** An assignee that nobody filled stops the case with an error at the task. */
    private static List<Bevinding> contactpersoon(Procesmodel proces, Proceseisen eisen) {
        if (eisen.gegevens().krijgt().contains(VAKAMBTENAAR)) {
            return List.of();
        }
        return new Padregel(
                        "wie-nog-niemand",
                        "ROE-B5",
                        Paden.beginpunten(proces),
                        stap -> stap instanceof UserTask taak && CONTACTPERSOON.equals(taak.getCamundaAssignee()),
                        Paden.langs(Wieregel::maaktContactpersoon),
                        "Er loopt een weg hierheen waarop nog niemand de vaste contactpersoon is: %s. Zet deze taak na de taak 'orientatie', of maak 'Assignee' leeg.")
                .controleer(proces);
    }

    private static boolean maaktContactpersoon(FlowNode stap) {
        return stap instanceof UserTask taak
                && taak.getLoopCharacteristics() == null
                && "ja".equals(Procesmodel.eigenschappen(taak).get(VAKAMBTENAAR));
    }

    private static Set<String> groepen(UserTask taak) {
        return taak.getCamundaCandidateGroups() == null
                ? Set.of()
                : Stream.of(taak.getCamundaCandidateGroups().split(","))
                        .map(groep -> groep.replaceAll("\\s", ""))
                        .filter(groep -> !groep.isEmpty())
                        .collect(Collectors.toSet());
    }

    private static String lijst(Set<String> groepen) {
        return String.join(",", new TreeSet<>(groepen));
    }

    private static Bevinding met(@Nullable String regel, Bevinding bevinding) {
        return regel == null ? bevinding : bevinding.tegen(regel);
    }
}
