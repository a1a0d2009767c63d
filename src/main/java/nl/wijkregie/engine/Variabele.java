package nl.wijkregie.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** A process variable with its name and type. */
public record Variabele<T>(String naam) {

    /** Value in this scope, or null when it is not set. */
    @SuppressWarnings("unchecked")
    public @Nullable T lees(VariableScope bereik) {
        return (T) bereik.getVariable(naam);
    }

    /**
     * Value in this scope.
     *
     * @throws IllegalStateException when it is not set
     */
    public T haal(VariableScope bereik) {
        T waarde = lees(bereik);
        if (waarde == null) {
            throw new IllegalStateException("Procesvariabele '" + naam + "' is niet gevuld");
        }
        return waarde;
    }

    /** Whether a yes-or-no variable is set and true. */
    public boolean isWaar(VariableScope bereik) {
        return Boolean.TRUE.equals(lees(bereik));
    }

    /** Sets the value in this scope; null empties it. */
    public void zet(VariableScope bereik, @Nullable T waarde) {
        bereik.setVariable(naam, waarde);
    }
}
