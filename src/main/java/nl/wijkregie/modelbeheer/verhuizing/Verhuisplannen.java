package nl.wijkregie.modelbeheer.verhuizing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.beleid.Vooruitblik;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes plans. Steps with the same id and of the same kind belong together. */
@Component
class Verhuisplannen {

    private final RepositoryService modellen;
    private final RuntimeService processen;
    private final Leveringen leveringen;
    private final ObjectProvider<Omgeving> omgeving;
    private volatile @Nullable Verhuisplan laatste;

    // Lazy: the engine asks for what carries out a plan while it is being built.
    Verhuisplannen(
            @Lazy RepositoryService modellen,
            @Lazy RuntimeService processen,
            Leveringen leveringen,
            ObjectProvider<Omgeving> omgeving) {
        this.modellen = modellen;
        this.processen = processen;
        this.leveringen = leveringen;
        this.omgeving = omgeving;
    }

    /** The plan between two definitions; hundreds of cases in a row ask for the same one, which never changes. */
    Verhuisplan plan(String van, String naar) {
        Verhuisplan bekend = laatste;
        if (bekend == null || !bekend.van().equals(van) || !bekend.naar().equals(naar)) {
            bekend = maak(van, naar);
            laatste = bekend;
        }
        return bekend;
    }

    private Verhuisplan maak(String van, String naar) {
        ProcessDefinition oud = modellen.getProcessDefinition(van);
        ProcessDefinition nieuw = modellen.getProcessDefinition(naar);
        BpmnModelInstance oudModel = modellen.getBpmnModelInstance(van);
        BpmnModelInstance nieuwModel = modellen.getBpmnModelInstance(naar);
        Map<String, Wachtpunt> wachtte = Wachtpunt.alle(oudModel);
        Map<String, Wachtpunt> wacht = Wachtpunt.alle(nieuwModel);
        Set<String> elementen = new HashSet<>(namen(nieuwModel).keySet());
        return new Verhuisplan(
                van,
                naar,
                nieuw.getVersion(),
                plan(van, naar, wachtte, wacht),
                namen(oudModel),
                elementen,
                new Formuliervergelijking(modellen).anders(oud, oudModel, nieuw, nieuwModel),
                andereDuur(wachtte, wacht),
                Vooruitblik.op(nieuw.getKey(), Modelset.van(leveringen.bestanden(nieuw)), omgeving.getObject()));
    }

    /** Events that wait for the same as before go on waiting as they are: the time that has passed counts. */
    private MigrationPlan plan(String van, String naar, Map<String, Wachtpunt> wachtte, Map<String, Wachtpunt> wacht) {
        List<MigrationInstruction> gelijk = processen
                .createMigrationPlan(van, naar)
                .mapEqualActivities()
                .build()
                .getInstructions();
        MigrationPlanBuilder bouwer = processen.createMigrationPlan(van, naar);
        for (MigrationInstruction regel : gelijk) {
            MigrationInstructionBuilder stap =
                    bouwer.mapActivities(regel.getSourceActivityId(), regel.getTargetActivityId());
            Wachtpunt oud = wachtte.get(regel.getSourceActivityId());
            Wachtpunt nieuw = wacht.get(regel.getTargetActivityId());
            if (oud != null && nieuw != null && (!oud.equals(nieuw) || nieuw.isVoorwaarde())) {
                stap.updateEventTrigger();
            }
        }
        return bouwer.build();
    }

    private static Set<String> andereDuur(Map<String, Wachtpunt> wachtte, Map<String, Wachtpunt> wacht) {
        Set<String> anders = new HashSet<>();
        wacht.forEach((id, nieuw) -> {
            if (nieuw.isDuur() && wachtte.containsKey(id) && !Objects.equals(wachtte.get(id), nieuw)) {
                anders.add(id);
            }
        });
        return anders;
    }

    private static Map<String, String> namen(BpmnModelInstance model) {
        Map<String, String> namen = new HashMap<>();
        model.getModelElementsByType(FlowNode.class)
                .forEach(stap -> namen.put(
                        stap.getId(),
                        stap.getName() == null || stap.getName().isBlank() ? stap.getId() : stap.getName()));
        return namen;
    }
}
