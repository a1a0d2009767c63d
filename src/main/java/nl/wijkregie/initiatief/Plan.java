package nl.wijkregie.initiatief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The worked-out plan (ROE-D4).
 *
 * @param gevraagdeBijdrage asked contribution in cents; 0 when no money is asked
 * @param rekening bank account, or null
 */
public record Plan(
        String toelichting,
        String planning,
        List<Begrotingspost> begroting,
        long gevraagdeBijdrage,
        @Nullable Rekening rekening) {

    /** Sum of the budget in cents. */
    public long begroot() {
        return begroting.stream().mapToLong(Begrotingspost::bedrag).sum();
    }
}
