package nl.wijkregie.financiering.process;

import java.util.List;
import java.util.Objects;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the process knows at a task, for the rules of its step. */
@Component
class Taakvariabelen {

    private final TaskService taken;
    private final Gemeente gemeente;

    // Lazy: the engine itself needs beans of this room while it is being built.
    Taakvariabelen(@Lazy TaskService taken, Gemeente gemeente) {
        this.taken = taken;
        this.gemeente = gemeente;
    }

    /** Sources in the order of the decision table (ROE-F1); when it gave none, in the order of the configuration. */
    List<String> bronvolgorde(Stap stap) {
        Object volgorde = lees(stap, FinancieringProces.Variabelen.BRONVOLGORDE.naam());
        if (volgorde instanceof List<?> lijst && !lijst.isEmpty()) {
            return lijst.stream().map(Objects::toString).toList();
        }
        return gemeente.bronnen().stream().map(Bron::code).toList();
    }

    boolean opAgenda(Stap stap) {
        return FinancieringProces.OPGENOMEN.equals(lees(stap, FinancieringProces.Variabelen.AGENDABESLUIT.naam()));
    }

    private @Nullable Object lees(Stap stap, String naam) {
        return taken.getVariable(Objects.requireNonNull(stap.taakId()), naam);
    }
}
