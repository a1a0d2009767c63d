package nl.wijkregie.wijkagenda.vaststelling;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Adoption by the College (ROE-G3 step 8, ROE-G8: never skipped). */
@Component
public class Vaststelling {

    /** What stands in the way of adoption, as one sentence, or empty: a measure without consent of all contributors, an agenda without measures. */
    public Optional<String> bezwaar(String agenda, int ronde) {
        throw new UnsupportedOperationException("Vaststelling");
    }

    /** Adopts: money reserved, measures adopted, a version kept, cases told; in the caller's transaction, all or nothing. @throws OnjuisteAgenda when there is something in the way or the pot holds too little */
    public void stelVast(String agenda, int ronde, String account) {
        throw new UnsupportedOperationException("Vaststelling");
    }
}
