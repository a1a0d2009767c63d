package nl.wijkregie.modelbeheer.verhuizing;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.modelbeheer.versies.Verschil;
import nl.wijkregie.termijn.Klok;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Which cases run on which version of a process, and what the versions differ in. Reads running work only, so it does not
 * get slower with the years. Whether the reader may see this is for the caller to check.
 */
@Component
public class Procesversies {

    private static final Comparator<Procesversie> VOLGORDE = Comparator.comparing(
                    Procesversie::naam, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Procesversie::proces)
            .thenComparing(Comparator.comparingInt(Procesversie::versie).reversed());

    private final RepositoryService modellen;
    private final ManagementService beheer;
    private final Definities definities;
    private final Leveringen leveringen;
    private final Gemeente gemeente;

    Procesversies(
            @Lazy RepositoryService modellen,
            @Lazy ManagementService beheer,
            Definities definities,
            Leveringen leveringen,
            Gemeente gemeente) {
        this.modellen = modellen;
        this.beheer = beheer;
        this.definities = definities;
        this.leveringen = leveringen;
        this.gemeente = gemeente;
    }

    /** Every process: its newest version, and older ones on which cases still run; by name, the newest version first. */
    public List<Procesversie> alle() {
        return definities.vraag(this::lees).stream()
                .filter(versie -> versie.nieuwste() || versie.zaken() > 0)
                .toList();
    }

    /**
     * Every version of one process, the newest first.
     *
     * @return empty when there is no such process
     */
    public List<Procesversie> van(String proces) {
        return definities.vraag(this::lees).stream()
                .filter(versie -> versie.proces().equals(proces))
                .toList();
    }

    /**
     * What changed from one version to another as Dutch sentences: in the process, and in the forms and tables that were
     * deployed with it.
     *
     * @throws VerhuizingGeweigerd when there is no such process or version
     */
    public List<String> verschil(String proces, int van, int naar) {
        ProcessDefinition oud = definities.haal(proces, van);
        ProcessDefinition nieuw = definities.haal(proces, naar);
        return definities.vraag(
                () -> Verschil.tussen(leveringen.bestanden(oud), leveringen.bestanden(nieuw), gemeente));
    }

    private List<Procesversie> lees() {
        List<ProcessDefinitionStatistics> tellingen =
                beheer.createProcessDefinitionStatisticsQuery().list();
        Map<String, Integer> nieuwste = new HashMap<>();
        tellingen.forEach(telling -> nieuwste.merge(telling.getKey(), telling.getVersion(), Math::max));
        Map<String, Date> momenten = modellen.createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(Deployment::getId, Deployment::getDeploymentTime));
        return tellingen.stream()
                .map(telling -> versie(
                        telling,
                        telling.getVersion() == nieuwste.get(telling.getKey()),
                        momenten.get(telling.getDeploymentId())))
                .sorted(VOLGORDE)
                .toList();
    }

    private Procesversie versie(ProcessDefinitionStatistics telling, boolean nieuwste, Date geplaatst) {
        return new Procesversie(
                telling.getKey(),
                telling.getName() == null ? telling.getKey() : telling.getName(),
                telling.getVersion(),
                nieuwste,
                telling.getDeploymentId(),
                LocalDateTime.ofInstant(geplaatst.toInstant(), Klok.AMSTERDAM),
                telling.getInstances(),
                telling.getInstances() == 0 ? List.of() : stappen(telling.getId()));
    }

    private List<Stapbezetting> stappen(String definitie) {
        BpmnModelInstance model = modellen.getBpmnModelInstance(definitie);
        return beheer.createActivityStatisticsQuery(definitie).list().stream()
                .map(stap -> new Stapbezetting(stap.getId(), naam(model, stap.getId()), stap.getInstances()))
                .sorted(Comparator.comparingLong(Stapbezetting::aantal)
                        .reversed()
                        .thenComparing(Stapbezetting::naam))
                .toList();
    }

    private static String naam(BpmnModelInstance model, String stap) {
        return model.getModelElementById(stap) instanceof FlowElement element
                        && element.getName() != null
                        && !element.getName().isBlank()
                ? element.getName()
                : stap;
    }
}
