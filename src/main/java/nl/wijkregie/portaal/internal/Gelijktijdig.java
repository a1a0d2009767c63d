package nl.wijkregie.portaal.internal;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** Two who changed the same case at the same moment: the second tries again. */
public final class Gelijktijdig {

    private Gelijktijdig() {}

    /** Whether this is why something failed; the engine wraps what the database says of it. */
    public static boolean is(@Nullable Throwable oorzaak) {
        return oorzaak != null
                && (oorzaak instanceof ConcurrencyFailureException
                        || oorzaak instanceof OptimisticLockingException
                        || is(oorzaak.getCause()));
    }
}
