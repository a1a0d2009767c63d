package nl.wijkregie.wijkagenda;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Progress of adopted measures (ROE-G6). */
@Component
public class Voortgangen {

    /** Reports of a measure, newest first. */
    public List<Voortgang> van(String maatregel) {
        throw new UnsupportedOperationException("Voortgangen");
    }

    /** Newest report, or empty. */
    public Optional<Voortgang> laatste(String maatregel) {
        throw new UnsupportedOperationException("Voortgangen");
    }

    /** Keeps a report. @throws OnjuisteAgenda when the report is empty */
    public void meld(
            String maatregel, Voortgangstand stand, String verslag, String openbaar, String account, String functie) {
        throw new UnsupportedOperationException("Voortgangen");
    }

    /** Adopted measures that stand still: their last report says so or says delay, or their task is past its term. */
    public List<Maatregel> stilstaand(String agenda) {
        throw new UnsupportedOperationException("Voortgangen");
    }
}
