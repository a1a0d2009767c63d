package nl.wijkregie.toegang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The lists of tasks in Tasklist. Stored queries may hold no expressions, so there is no "current user" and no "today": a
 * shared list shows what the authorizations of the reader allow, each account has a list of its own tasks, and the date in
 * "Te laat" is moved on when the day changes.
 */
@Component
class Takenlijsten {

    static final String MIJN_TAKEN = "Mijn taken";
    static final String TE_LAAT = "Te laat";

    private final FilterService filters;
    private final TaskService taken;
    private final Gemeente gemeente;
    private final ProcessEngineConfigurationImpl engine;
    private final Clock klok;
    private final Set<String> heeftEigenLijst = ConcurrentHashMap.newKeySet();
    private volatile @Nullable LocalDate bijgewerktOp;

    Takenlijsten(
            FilterService filters,
            TaskService taken,
            Gemeente gemeente,
            ProcessEngineConfigurationImpl engine,
            Clock klok) {
        this.filters = filters;
        this.taken = taken;
        this.gemeente = gemeente;
        this.engine = engine;
        this.klok = klok;
    }

    /** Makes the shared lists that are not there yet and returns all of them. */
    List<Gedeeld> zorgVoorGedeelde() {
        List<Gedeeld> lijsten = new ArrayList<>();
        lijsten.add(gedeeld(
                TE_LAAT, "Open taken waarvan de uiterste datum voorbij is", 15, null, teLaat(LocalDate.now(klok))));
        lijsten.add(gedeeld(
                "Nog op te pakken",
                "Taken van uw groepen die nog niemand heeft opgepakt",
                20,
                null,
                taken.createTaskQuery().taskUnassigned()));
        lijsten.add(gedeeld(
                "Alle taken van mijn groepen",
                "Alle open taken die u mag zien, ook die van collega's",
                30,
                null,
                taken.createTaskQuery()));
        int volgorde = 40;
        for (Wijk wijk : gemeente.wijken()) {
            lijsten.add(gedeeld(
                    "Wijk " + wijk.naam(),
                    "Open taken van zaken in " + wijk.naam(),
                    volgorde++,
                    Groep.VOOR_WIJKREGISSEUR + wijk.code(),
                    taken.createTaskQuery().processVariableValueEquals("wijk", wijk.code())));
        }
        zetOpVandaag();
        return lijsten;
    }

    /** Makes the list "Mijn taken" of an account when it is not there yet. */
    void zorgVoorEigen(String account) {
        if (heeftEigenLijst.contains(account)) {
            return;
        }
        synchronized (this) {
            long aanwezig = filters.createTaskFilterQuery()
                    .filterName(MIJN_TAKEN)
                    .filterOwner(account)
                    .count();
            if (aanwezig == 0) {
                Filter eigen = filters.newTaskFilter(MIJN_TAKEN);
                eigen.setOwner(account);
                bewaar(
                        eigen,
                        "Taken die u hebt opgepakt",
                        10,
                        taken.createTaskQuery().taskAssignee(account));
            }
            heeftEigenLijst.add(account);
        }
    }

    /** Moves the date in "Te laat" to today; does nothing when that was done today, whoever asks. */
    void zetOpVandaag() {
        LocalDate vandaag = LocalDate.now(klok);
        if (vandaag.equals(bijgewerktOp)) {
            return;
        }
        synchronized (this) {
            if (vandaag.equals(bijgewerktOp)) {
                return;
            }
            engine.getCommandExecutorTxRequired()
                    .execute(opdracht -> opdracht.runWithoutAuthorization(() -> {
                        zoekGedeeld(TE_LAAT).ifPresent(lijst -> verzet(lijst, vandaag));
                        return null;
                    }));
            bijgewerktOp = vandaag;
        }
    }

    private void verzet(Filter lijst, LocalDate vandaag) {
        try {
            filters.saveFilter(lijst.setQuery(opUiterlijk(teLaat(vandaag))));
        } catch (OptimisticLockingException fout) {
            // Another node of the application did the same at the same moment.
            return;
        }
    }

    /** A due date is the start of the last day on which a task is in time. */
    private TaskQuery teLaat(LocalDate vandaag) {
        return taken.createTaskQuery()
                .dueBefore(Date.from(vandaag.atStartOfDay(klok.getZone()).toInstant()));
    }

    private Gedeeld gedeeld(String naam, String uitleg, int volgorde, @Nullable String groep, TaskQuery vraag) {
        Filter lijst = zoekGedeeld(naam)
                .map(this::zonderKaartgegevens)
                .orElseGet(() -> bewaar(filters.newTaskFilter(naam), uitleg, volgorde, vraag));
        return new Gedeeld(lijst.getId(), groep);
    }

    private Optional<Filter> zoekGedeeld(String naam) {
        return filters.createTaskFilterQuery().filterName(naam).list().stream()
                .filter(filter -> filter.getOwner() == null)
                .findFirst();
    }

    /** Lists of before showed the code of the wijk on each card, where its name stands now. */
    private Filter zonderKaartgegevens(Filter lijst) {
        if (!lijst.getProperties().containsKey("variables")) {
            return lijst;
        }
        Map<String, Object> eigenschappen = new HashMap<>(lijst.getProperties());
        eigenschappen.remove("variables");
        lijst.setProperties(eigenschappen);
        return filters.saveFilter(lijst);
    }

    private Filter bewaar(Filter filter, String uitleg, int volgorde, TaskQuery vraag) {
        filter.setQuery(opUiterlijk(vraag));
        filter.setProperties(
                Map.of("description", uitleg, "priority", volgorde, "refresh", true, "showUndefinedVariable", false));
        return filters.saveFilter(filter);
    }

    private static TaskQuery opUiterlijk(TaskQuery vraag) {
        return vraag.orderByDueDate().asc();
    }

    /**
     * A list that several people share.
     *
     * @param id id of the filter in the engine
     * @param groep the one group that it is for, or null when it is for everybody with Tasklist
     */
    record Gedeeld(String id, @Nullable String groep) {

        boolean isVoor(String lezer) {
            return groep == null || groep.equals(lezer);
        }
    }
}
