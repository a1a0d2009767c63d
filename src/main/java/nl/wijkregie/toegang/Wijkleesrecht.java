package nl.wijkregie.toegang;

import java.util.Arrays;
import java.util.Set;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Lets Tasklist show the wijk on a card. The engine's variables can otherwise be read per process definition only, which
 * would open all variables of all cases to everybody with a task.
 */
public class Wijkleesrecht extends AuthorizationManager {

    /** In which wijk a case plays is no secret to staff. */
    private static final Set<String> VRIJ = Set.of("wijk");

    @Override
    protected void configureVariableInstanceQuery(VariableInstanceQueryImpl vraag) {
        if (vraagtAlleenVrije(vraag)) {
            configureQuery(vraag);
            vraag.getAuthCheck().setAuthorizationCheckEnabled(false);
        } else {
            super.configureVariableInstanceQuery(vraag);
        }
    }

    /** Only for given scopes, as a card does; a search over all cases stays guarded. */
    private static boolean vraagtAlleenVrije(VariableInstanceQueryImpl vraag) {
        return vraag.getVariableScopeIds() != null
                && vraag.getVariableScopeIds().length > 0
                && vraag.getVariableNames() != null
                && vraag.getVariableNames().length > 0
                && VRIJ.containsAll(Arrays.asList(vraag.getVariableNames()));
    }

    static final class Fabriek implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new Wijkleesrecht();
        }
    }
}
