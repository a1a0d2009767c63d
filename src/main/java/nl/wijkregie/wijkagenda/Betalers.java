package nl.wijkregie.wijkagenda;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Who can pay for a measure (ROE-G5): clusters, partners, sources outside, and the wijkbudget last. */
@Component
public class Betalers {

    /** Code and name of every payer, in the order of ROE-G5: {@code cluster-<code>}, {@code partner-<code>}, codes of outside sources, {@code wijkbudget}. */
    public Map<String, String> alle() {
        throw new UnsupportedOperationException("Betalers");
    }

    /** Whether there is such a payer. */
    public boolean bestaat(String code) {
        throw new UnsupportedOperationException("Betalers");
    }

    /** Name as people read it; the code itself when it is unknown. */
    public String naam(String code) {
        throw new UnsupportedOperationException("Betalers");
    }

    /** Groups that can lead a measure, with their names: clusters, partners, community work, the wijkregisseur of the wijk. */
    public Map<String, String> trekkers(String wijk) {
        throw new UnsupportedOperationException("Betalers");
    }

    /** Groups that can do the first test, with their names: clusters and partners. */
    public Map<String, String> toetsers() {
        throw new UnsupportedOperationException("Betalers");
    }
}
