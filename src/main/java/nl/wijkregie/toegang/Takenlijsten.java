package nl.wijkregie.toegang;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The lists of tasks in Tasklist. Stored queries may hold no expressions, so there is no "current user": a shared list
 * shows what the authorizations of the reader allow, and each account has a list of its own tasks.
 */
@Component
class Takenlijsten {

    private static final String MIJN_TAKEN = "Mijn taken";

    private final FilterService filters;
    private final TaskService taken;
    private final Set<String> heeftEigenLijst = ConcurrentHashMap.newKeySet();

    Takenlijsten(FilterService filters, TaskService taken) {
        this.filters = filters;
        this.taken = taken;
    }

    /** Makes the shared lists that are not there yet and returns the ids of all shared lists. */
    List<String> zorgVoorGedeelde() {
        return List.of(
                gedeeld(
                        "Nog op te pakken",
                        "Taken van uw groepen die nog niemand heeft opgepakt",
                        20,
                        taken.createTaskQuery().taskUnassigned()),
                gedeeld(
                        "Alle taken van mijn groepen",
                        "Alle open taken die u mag zien, ook die van collega's",
                        30,
                        taken.createTaskQuery()));
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

    private String gedeeld(String naam, String uitleg, int volgorde, TaskQuery vraag) {
        return filters.createTaskFilterQuery().filterName(naam).list().stream()
                .filter(filter -> filter.getOwner() == null)
                .findFirst()
                .orElseGet(() -> bewaar(filters.newTaskFilter(naam), uitleg, volgorde, vraag))
                .getId();
    }

    private Filter bewaar(Filter filter, String uitleg, int volgorde, TaskQuery vraag) {
        filter.setQuery(vraag.orderByDueDate().asc());
        filter.setProperties(Map.of(
                "description",
                uitleg,
                "priority",
                volgorde,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(Map.of("name", "wijk", "label", "Wijk"))));
        return filters.saveFilter(filter);
    }
}
