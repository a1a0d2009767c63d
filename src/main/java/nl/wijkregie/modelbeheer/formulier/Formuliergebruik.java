package nl.wijkregie.modelbeheer.formulier;

import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A step that shows a form.
 *
 * @param stap id of the task; of a start form the id of the form, as in {@code stappen.yaml}
 * @param stapnaam what a person reads in the model
 */
record Formuliergebruik(String proces, String stap, String stapnaam, String formulier) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** The steps that show a form, of all processes that can be read. */
    static List<Formuliergebruik> alle(Modelset set) {
        return Procesmodel.alle(set).stream()
                .flatMap(model -> set.gelezen(model.bestand(), Lijst.class, bestand -> van(model)).gebruik().stream())
                .toList();
    }

    private static Lijst van(Procesmodel model) {
        List<Formuliergebruik> gebruik = new ArrayList<>();
        model.elementen(UserTask.class).forEach(taak -> voegToe(model, taak, Procesmodel.formulier(taak), gebruik));
        model.elementen(StartEvent.class).forEach(start -> voegToe(model, start, formulier(start), gebruik));
        return new Lijst(gebruik);
    }

    private record Lijst(List<Formuliergebruik> gebruik) {}

    static List<Formuliergebruik> van(Modelset set, String formulier) {
        return alle(set).stream()
                .filter(gebruik -> gebruik.formulier().equals(formulier))
                .toList();
    }

    private static void voegToe(
            Procesmodel model, BaseElement element, String formulier, List<Formuliergebruik> gebruik) {
        if (!formulier.isEmpty()) {
            String naam = Procesmodel.naam(element);
            gebruik.add(new Formuliergebruik(model.sleutel(), formulier, naam == null ? formulier : naam, formulier));
        }
    }

    private static String formulier(BaseElement element) {
        String verwijzing = element.getAttributeValueNs(CAMUNDA, "formRef");
        return verwijzing == null ? "" : verwijzing.strip();
    }
}
