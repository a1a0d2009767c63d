package nl.wijkregie.initiatief;

import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;

/**
 * What the policy asks of the answers of one step, beyond what its form says, and what they change in the case file. The
 * id of a step is unique over all processes of a case, so a room may give a rule for a step of another room's process; one step can have several.
 */
public interface Stapregel {

    /** Id of the step in the model. */
    String stap();

    /**
     * Checks the answers and writes what they change.
     *
     * @throws OngeldigeInvoer when the policy does not allow these answers; the step then stays open
     */
    void pasToe(Stap stap, Antwoorden antwoorden, Initiatief zaak);
}
