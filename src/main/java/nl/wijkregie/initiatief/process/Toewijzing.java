package nl.wijkregie.initiatief.process;

import java.util.Map;
import nl.wijkregie.engine.Zaakluisteraar;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Taakberichten;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Tells staff that a task was put on their name by somebody else, or by the process as it went on. */
@Component
class Toewijzing implements Zaakluisteraar {

    private final Dossier dossier;
    private final Taakberichten berichten;

    Toewijzing(Dossier dossier, Taakberichten berichten) {
        this.dossier = dossier;
        this.berichten = berichten;
    }

    @Override
    public void toegewezen(DelegateTask taak, Map<String, String> eigenschappen) {
        String account = taak.getAssignee();
        Authentication wie =
                taak.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        boolean zelfOpgepakt =
                wie != null && wie.getUserId() != null && wie.getUserId().equals(account);
        if (account != null && !zelfOpgepakt) {
            String kenmerk = taak.getExecution().getProcessBusinessKey();
            dossier.zoek(kenmerk)
                    .ifPresentOrElse(
                            zaak -> berichten.overNieuweTaak(zaak, account, taak.getName()),
                            () -> berichten.overNieuweTaak(kenmerk, account, taak.getName()));
        }
    }
}
