package nl.wijkregie.modelbeheer.uitrol;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/**
 * Which files belong together. A form or table that a process binds to its own deployment has effect only when that
 * process is deployed with it, and a process that is deployed alone would lack them.
 */
final class Samenhang {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String LEVERING = "deployment";

    private Samenhang() {}

    /**
     * The files to deploy so that every change in the set has effect: those that changed, the processes that hold one of
     * them, and all that these processes hold.
     */
    static List<Modelbestand> teLeveren(Modelset set) {
        Map<String, Set<String>> gebonden = new HashMap<>();
        for (Procesmodel proces : Procesmodel.alle(set)) {
            gebonden.put(proces.bestand().naam(), gebonden(proces));
        }
        Set<String> mee = new TreeSet<>();
        set.gewijzigd().forEach(bestand -> mee.add(bestand.naam()));
        boolean gegroeid = true;
        while (gegroeid) {
            int voor = mee.size();
            gebonden.forEach((proces, bestanden) -> {
                if (mee.contains(proces) || bestanden.stream().anyMatch(mee::contains)) {
                    mee.add(proces);
                    mee.addAll(bestanden);
                }
            });
            gegroeid = mee.size() > voor;
        }
        return set.bestanden().stream()
                .filter(bestand -> mee.contains(bestand.naam()))
                .toList();
    }

    /**
     * The set without forms that a step used and none uses any more: who takes a step out of a process cannot take the
     * form away himself. A form that is new or different stays, for the check to speak of.
     */
    static Modelset zonderOverbodige(Modelset actief, Modelset nieuw) {
        if (Procesmodel.alle(nieuw).size()
                < nieuw.bestanden(Bestandssoort.PROCES).size()) {
            return nieuw;
        }
        Set<String> gebruikt = formulieren(nieuw);
        return nieuw.zonder(formulieren(actief).stream()
                .filter(naam -> !gebruikt.contains(naam) && !nieuw.isGewijzigd(naam))
                .collect(Collectors.toSet()));
    }

    /** Names of the forms that a step of a process shows. */
    static Set<String> formulieren(Modelset set) {
        Set<String> namen = new HashSet<>();
        for (Procesmodel proces : Procesmodel.alle(set)) {
            formulierstappen(proces)
                    .forEach(stap -> namen.add(naam(Bestandssoort.FORMULIER, camunda(stap, "formRef"))));
        }
        return namen;
    }

    private static Set<String> gebonden(Procesmodel proces) {
        Set<String> namen = new HashSet<>();
        for (BaseElement stap : formulierstappen(proces)) {
            voegToe(namen, Bestandssoort.FORMULIER, stap, "formRef", camunda(stap, "formRefBinding"));
        }
        for (BusinessRuleTask stap : proces.elementen(BusinessRuleTask.class)) {
            voegToe(namen, Bestandssoort.BESLISTABEL, stap, "decisionRef", stap.getCamundaDecisionRefBinding());
        }
        for (CallActivity stap : proces.elementen(CallActivity.class)) {
            if (LEVERING.equals(stap.getCamundaCalledElementBinding()) && stap.getCalledElement() != null) {
                namen.add(naam(Bestandssoort.PROCES, stap.getCalledElement()));
            }
        }
        return namen;
    }

    private static List<BaseElement> formulierstappen(Procesmodel proces) {
        return java.util.stream.Stream.<BaseElement>concat(
                        proces.elementen(UserTask.class).stream(), proces.elementen(StartEvent.class).stream())
                .filter(stap -> camunda(stap, "formRef") != null)
                .toList();
    }

    private static void voegToe(
            Set<String> namen, Bestandssoort soort, BaseElement stap, String verwijzing, @Nullable String binding) {
        String sleutel = camunda(stap, verwijzing);
        if (sleutel != null && LEVERING.equals(binding)) {
            namen.add(naam(soort, sleutel));
        }
    }

    private static @Nullable String camunda(BaseElement stap, String naam) {
        return stap.getAttributeValueNs(CAMUNDA, naam);
    }

    private static String naam(Bestandssoort soort, @Nullable String sleutel) {
        return soort.map() + "/" + String.valueOf(sleutel).strip() + soort.einde();
    }
}
