package nl.wijkregie.engine.formulier;

import java.util.Map;
import java.util.Set;

/**
 * The domain's side of the steps of one process; one bean per process. Called inside the engine's transaction: what
 * it throws undoes both the domain's writing and the engine's step.
 */
public interface Stapverwerker {

    /** Key of the process definition. */
    String proces();

    /**
     * What the form of a step shows but the engine does not hold: read-only texts and lists of options
     * ({@code label}/{@code value}) for {@code valuesKey}. Values: text, boolean, number, date, list, map or null.
     */
    Map<String, Object> formuliergegevens(Stap stap);

    /**
     * Questions of which the answer of an earlier pass through the same model is not the one to start from: a decision
     * that is taken anew. Their value comes from {@link #formuliergegevens} only.
     */
    default Set<String> opnieuwTeKiezen() {
        return Set.of();
    }

    /**
     * Checks the answers against the rules of the domain and writes them to the dossier, before the engine goes on.
     *
     * @throws OngeldigeInvoer when a rule of the domain is broken
     */
    void voltooien(Stap stap, Antwoorden antwoorden);

    /**
     * Registers what is started.
     *
     * @return business key and first process variables; the answers that decide have to be among them when needed
     * @throws OngeldigeInvoer when a rule of the domain is broken
     */
    Startgegevens starten(Stap stap, Antwoorden antwoorden);
}
