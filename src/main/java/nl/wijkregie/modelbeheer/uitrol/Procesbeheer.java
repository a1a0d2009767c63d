package nl.wijkregie.modelbeheer.uitrol;

import nl.wijkregie.modelbeheer.uitrol.Versieweigering.Grond;
import nl.wijkregie.toegang.Groep;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** Who may change models, and what a reason is. */
@Component
class Procesbeheer {

    private static final int LANGSTE_REDEN = 1000;

    private final ProcessEngine engine;

    Procesbeheer(ProcessEngine engine) {
        this.engine = engine;
    }

    /** @throws Versieweigering unless the account is in group procesbeheer */
    void eis(String account) {
        boolean lid = engine.getIdentityService()
                        .createGroupQuery()
                        .groupMember(account)
                        .groupId(Groep.PROCESBEHEER)
                        .count()
                > 0;
        if (!lid) {
            throw Versieweigering.om(
                    Grond.MAG_NIET,
                    "Modellen wijzigt u met een account uit de groep Procesbeheer. Vraag daar om hulp.");
        }
    }

    /** The reason as it is kept. @throws Versieweigering when there is none, or it is too long */
    static String reden(String gegeven) {
        String reden = gegeven.strip();
        if (reden.isEmpty()) {
            throw Versieweigering.om(
                    Grond.ONJUIST, "Schrijf waarom u dit doet (veld 'reden'). Collega's lezen dat later terug.");
        }
        if (reden.length() > LANGSTE_REDEN) {
            throw Versieweigering.om(
                    Grond.ONJUIST, "Uw reden is te lang. Gebruik ten hoogste %d tekens.".formatted(LANGSTE_REDEN));
        }
        return reden;
    }
}
