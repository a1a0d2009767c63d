package nl.wijkregie.wijkagenda.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Hands a list to the multi-instance that comes next. It is gone when the transaction ends: each instance keeps its own
 * element, and the list itself would be out of date soon.
 */
final class Lijstvariabele {

    static final String MAATREGELEN = "maatregelen";
    static final String TOETSERS = "toetsers";
    static final String BEOORDELAARS = "beoordelaars";
    static final String PARTNERS = "partners";

    private Lijstvariabele() {}

    /** Only for the scope in which the element is: measures that are tested side by side have lists of their own. */
    static void zet(DelegateExecution uitvoering, String naam, List<String> waarden) {
        uitvoering.setVariableLocal(naam, Variables.untypedValue(List.copyOf(waarden), true));
    }
}
