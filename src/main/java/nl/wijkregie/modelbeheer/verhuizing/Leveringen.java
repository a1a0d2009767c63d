package nl.wijkregie.modelbeheer.verhuizing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Modelbestand;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The files that came with a version of a process. */
@Component
class Leveringen {

    private final RepositoryService modellen;

    Leveringen(@Lazy RepositoryService modellen) {
        this.modellen = modellen;
    }

    /** The process first, then the forms and tables that it uses as far as they were deployed with it. */
    List<Modelbestand> bestanden(ProcessDefinition definitie) {
        List<String> aanwezig = modellen.getDeploymentResourceNames(definitie.getDeploymentId());
        Set<String> namen = new LinkedHashSet<>(List.of(definitie.getResourceName()));
        namen.addAll(gebruikt(modellen.getBpmnModelInstance(definitie.getId())));
        List<Modelbestand> bestanden = new ArrayList<>();
        namen.stream()
                .filter(aanwezig::contains)
                .forEach(naam -> bestanden.add(new Modelbestand(naam, inhoud(definitie.getDeploymentId(), naam))));
        return bestanden;
    }

    private static List<String> gebruikt(BpmnModelInstance model) {
        List<String> namen = new ArrayList<>();
        model.getModelElementsByType(StartEvent.class).stream()
                .map(StartEvent::getCamundaFormRef)
                .filter(Objects::nonNull)
                .forEach(formulier -> namen.add(naam(Bestandssoort.FORMULIER, formulier)));
        model.getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getCamundaFormRef)
                .filter(Objects::nonNull)
                .forEach(formulier -> namen.add(naam(Bestandssoort.FORMULIER, formulier)));
        model.getModelElementsByType(BusinessRuleTask.class).stream()
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .filter(Objects::nonNull)
                .forEach(tabel -> namen.add(naam(Bestandssoort.BESLISTABEL, tabel)));
        return namen;
    }

    private static String naam(Bestandssoort soort, String sleutel) {
        return soort.map() + "/" + sleutel + soort.einde();
    }

    private byte[] inhoud(String levering, String naam) {
        try (InputStream inhoud = modellen.getResourceAsStream(levering, naam)) {
            return inhoud.readAllBytes();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
