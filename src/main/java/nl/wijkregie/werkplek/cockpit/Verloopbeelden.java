package nl.wijkregie.werkplek.cockpit;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.termijn.Klok;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the path of one instance from the engine's history: by its id, so that a large history does not slow it down. */
@Component
class Verloopbeelden {

    /** More than any process of ours passes; a process that runs in circles must not fill the browser. */
    private static final int MEESTE_STAPPEN = 2000;

    private static final String HERHAALD = "#multiInstanceBody";

    private final HistoryService historie;
    private final RepositoryService processen;
    private final ProcessEngineConfigurationImpl engine;
    private final Dossier dossier;
    private final Procesmodellen modellen;
    private final Set<String> alleWijken;

    Verloopbeelden(ProcessEngine engine, Dossier dossier, Procesmodellen modellen, Gemeente gemeente) {
        this.historie = engine.getHistoryService();
        this.processen = engine.getRepositoryService();
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.dossier = dossier;
        this.modellen = modellen;
        this.alleWijken = gemeente.wijken().stream().map(Wijk::code).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The path, or empty when there is no such instance, or the account that is authenticated with the engine may not read
     * its process, or it belongs to a wijk that is not the reader's. The engine's history also tells who did what, so a
     * reader of figures has no right to it; what is read here in his place holds steps and moments only (ROE-I2).
     *
     * @param exemplaar id of the process instance
     * @param wijken codes of the wijken of the reader
     */
    Optional<Verloopbeeld> van(String exemplaar, Set<String> wijken) {
        return zonderEigenRechten(() -> Optional.ofNullable(historie.createHistoricProcessInstanceQuery()
                        .processInstanceId(exemplaar)
                        .singleResult()))
                .filter(gevonden -> leestProces(gevonden.getProcessDefinitionId()))
                .filter(gevonden -> wijken.containsAll(alleWijken) || isVan(wijken, gevonden.getBusinessKey()))
                .map(gevonden -> zonderEigenRechten(() -> beeld(gevonden)));
    }

    private boolean leestProces(String proces) {
        return processen
                        .createProcessDefinitionQuery()
                        .processDefinitionId(proces)
                        .count()
                > 0;
    }

    private <T> T zonderEigenRechten(Callable<T> vraag) {
        return engine.getCommandExecutorTxRequired().execute(opdracht -> opdracht.runWithoutAuthorization(vraag));
    }

    /** Who reads some wijken only sees cases of which the wijk is known (ROE-H2). */
    private boolean isVan(Set<String> wijken, @Nullable String kenmerk) {
        return kenmerk != null
                && dossier.zoek(kenmerk)
                        .filter(zaak -> wijken.contains(zaak.wijk()))
                        .isPresent();
    }

    private Verloopbeeld beeld(HistoricProcessInstance exemplaar) {
        List<HistoricActivityInstance> stappen = historie.createHistoricActivityInstanceQuery()
                .processInstanceId(exemplaar.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .listPage(0, MEESTE_STAPPEN + 1);
        Wachtkeuzes wachtkeuzes = new Wachtkeuzes(modellen.wachtkeuzes(exemplaar.getProcessDefinitionId()), stappen);
        String naam = exemplaar.getProcessDefinitionName();
        String kenmerk = exemplaar.getBusinessKey();
        return new Verloopbeeld(
                kenmerk == null ? "" : kenmerk,
                naam == null ? exemplaar.getProcessDefinitionKey() : naam,
                stappen.stream()
                        .limit(MEESTE_STAPPEN)
                        .map(stap -> stap(stap, wachtkeuzes))
                        .toList(),
                stappen.size() > MEESTE_STAPPEN);
    }

    private static Verloopbeeld.Stap stap(HistoricActivityInstance stap, Wachtkeuzes wachtkeuzes) {
        String soort = Stapsoort.van(stap.getActivityType());
        String naam = stap.getActivityName();
        return new Verloopbeeld.Stap(
                stap.getActivityId().replace(HERHAALD, ""),
                naam == null || naam.isBlank() ? soort : naam.strip(),
                soort,
                moment(stap.getStartTime()),
                stap.getEndTime() == null ? null : moment(stap.getEndTime()),
                wachtkeuzes.isAfgebroken(stap),
                stap.getCalledProcessInstanceId());
    }

    private static String moment(Date tijd) {
        return LocalDateTime.ofInstant(tijd.toInstant(), Klok.AMSTERDAM)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
