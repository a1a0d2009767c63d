package nl.wijkregie.wijkagenda;

import java.util.List;
import org.springframework.stereotype.Component;

/** The first test and the sieve (ROE-G3 step 2). */
@Component
public class Toetsen {

    /** Tests of a measure, open ones included. */
    public List<Toets> van(String maatregel) {
        throw new UnsupportedOperationException("Toetsen");
    }

    /** Keeps the test of one group. @throws OnjuisteAgenda when it is not feasible and no reason is given */
    public void leg(
            String maatregel, String toetser, boolean haalbaar, boolean regulier, String motivering, String account) {
        throw new UnsupportedOperationException("Toetsen");
    }

    /** Sieves out what one of the testers found not feasible, with the reasons; the rest goes on. Returns what was sieved out. */
    public List<Maatregel> zeef(String agenda, int ronde) {
        throw new UnsupportedOperationException("Toetsen");
    }
}
