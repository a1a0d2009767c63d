package nl.wijkregie.modelbeheer.verhuizing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wijkregie.modelbeheer.Bestandssoort;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** Finds the steps that ask something else in another version. */
class Formuliervergelijking {

    private final RepositoryService modellen;

    Formuliervergelijking(RepositoryService modellen) {
        this.modellen = modellen;
    }

    /** Ids of user tasks of both versions that have another form, or the same one with another content. */
    Set<String> anders(
            ProcessDefinition oud, BpmnModelInstance oudModel, ProcessDefinition nieuw, BpmnModelInstance nieuwModel) {
        Map<String, @Nullable String> vorige = formulieren(oudModel);
        Map<String, @Nullable String> volgende = formulieren(nieuwModel);
        Set<String> anders = new HashSet<>();
        volgende.forEach((stap, formulier) -> {
            if (vorige.containsKey(stap) && !gelijk(oud, vorige.get(stap), nieuw, formulier)) {
                anders.add(stap);
            }
        });
        return anders;
    }

    private boolean gelijk(
            ProcessDefinition oud, @Nullable String vorige, ProcessDefinition nieuw, @Nullable String volgende) {
        if (!Objects.equals(vorige, volgende)) {
            return false;
        }
        return volgende == null
                || Arrays.equals(inhoud(oud.getDeploymentId(), volgende), inhoud(nieuw.getDeploymentId(), volgende));
    }

    private static Map<String, @Nullable String> formulieren(BpmnModelInstance model) {
        Map<String, @Nullable String> formulieren = new HashMap<>();
        model.getModelElementsByType(UserTask.class)
                .forEach(taak -> formulieren.put(taak.getId(), taak.getCamundaFormRef()));
        return formulieren;
    }

    private byte[] inhoud(String levering, String formulier) {
        String naam = Bestandssoort.FORMULIER.map() + "/" + formulier + Bestandssoort.FORMULIER.einde();
        List<String> aanwezig = modellen.getDeploymentResourceNames(levering);
        if (!aanwezig.contains(naam)) {
            return new byte[0];
        }
        try (InputStream inhoud = modellen.getResourceAsStream(levering, naam)) {
            return inhoud.readAllBytes();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
