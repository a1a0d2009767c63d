package nl.wijkregie.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/** Extension properties that the process owner gave an element in the Modeler. */
public final class Eigenschappen {

    static final String SLEUTEL = "wijkregie-eigenschappen";

    private Eigenschappen() {}

    /** Properties of the element that is being carried out; empty when it has none. */
    public static Map<String, String> van(DelegateExecution uitvoering) {
        return van(((ExecutionEntity) uitvoering).getActivity());
    }

    /**
     * One property of the element that is being carried out.
     *
     * @throws IllegalStateException when the model does not give it
     */
    public static String haal(DelegateExecution uitvoering, String naam) {
        String waarde = van(uitvoering).get(naam);
        if (waarde == null) {
            throw new IllegalStateException("Element '%s' heeft geen eigenschap '%s'; vul die in de Modeler in."
                    .formatted(uitvoering.getCurrentActivityId(), naam));
        }
        return waarde;
    }

    /** Properties of an element of a definition; empty when it has none. */
    @SuppressWarnings("unchecked")
    public static Map<String, String> van(ActivityImpl element) {
        Object gevonden = element.getProperty(SLEUTEL);
        return gevonden == null ? Map.of() : (Map<String, String>) gevonden;
    }
}
