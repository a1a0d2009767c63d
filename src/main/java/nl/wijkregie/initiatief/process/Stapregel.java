package nl.wijkregie.initiatief.process;

import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.initiatief.Initiatief;

/** What the policy asks of the answers of one step, beyond what its form says, and what they change in the case file. */
interface Stapregel {

    /** Id of the step in the model. */
    String stap();

    /**
     * Checks the answers and writes what they change.
     *
     * @throws OngeldigeInvoer when the policy does not allow these answers; the step then stays open
     */
    void pasToe(Stap stap, Antwoorden antwoorden, Initiatief zaak);
}
