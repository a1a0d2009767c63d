package nl.wijkregie.modelbeheer.uitrol;

import nl.wijkregie.modelbeheer.Reden;
import nl.wijkregie.modelbeheer.uitrol.Versieweigering.Grond;
import nl.wijkregie.toegang.Groep;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** Who may change models, and the reason that he must give. */
@Component
class Procesbeheer {

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
        return Reden.keur(gegeven, zin -> Versieweigering.om(Grond.ONJUIST, zin));
    }
}
