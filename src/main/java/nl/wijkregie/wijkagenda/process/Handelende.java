package nl.wijkregie.wijkagenda.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Whose step set the process in motion. */
final class Handelende {

    private Handelende() {}

    static String account(DelegateExecution uitvoering) {
        return Optional.ofNullable(uitvoering
                        .getProcessEngineServices()
                        .getIdentityService()
                        .getCurrentAuthentication())
                .map(Authentication::getUserId)
                .orElse(Agendataken.SYSTEEM);
    }
}
