package nl.wijkregie.wijkagenda;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The test with residents (ROE-G3 step 3). */
@Component
public class Bewonersraadplegingen {

    /** How the residents of this round were asked, or empty. */
    public Optional<Raadpleging> van(String agenda, int ronde) {
        throw new UnsupportedOperationException("Bewonersraadplegingen");
    }

    /** Keeps how they were asked. @throws OnjuisteAgenda when a measure of the round has no outcome yet */
    public void legVast(String agenda, int ronde, String wijze, int deelnemers, String verslag) {
        throw new UnsupportedOperationException("Bewonersraadplegingen");
    }

    /** Outcome of one measure, or empty. */
    public Optional<Bewonersuitslag> uitslag(String maatregel) {
        throw new UnsupportedOperationException("Bewonersraadplegingen");
    }

    /** Keeps the outcome of one measure. @throws OnjuisteAgenda when a number is negative */
    public void leg(Bewonersuitslag uitslag) {
        throw new UnsupportedOperationException("Bewonersraadplegingen");
    }
}
