package nl.wijkregie.wijkagenda;

import java.util.List;
import org.springframework.stereotype.Component;

/** Judgement per measure by each contributor (ROE-G3 step 6, ROE-F4). */
@Component
public class Oordelen {

    /** Groups that must judge this version: who holds the mandate over each share, who leads, and always the manager of the policy field's cluster (ROE-G5, ROE-G7, ROE-G8). */
    public List<String> beoordelaars(String maatregel) {
        throw new UnsupportedOperationException("Oordelen");
    }

    /** What a group pays of this measure, by year; empty when it gives no money. */
    public List<Aandeel> aandelen(String maatregel, String beoordelaar) {
        throw new UnsupportedOperationException("Oordelen");
    }

    /** Keeps a judgement. @throws OnjuisteAgenda when advice to adapt has no reason @throws GeenMandaat when the account is of another cluster or partner, has no mandate for the money, or worked the measure out itself */
    public Oordeel geef(
            String maatregel,
            String beoordelaar,
            boolean instemming,
            String motivering,
            String account,
            List<String> groepen) {
        throw new UnsupportedOperationException("Oordelen");
    }

    /** All judgements, newest first. */
    public List<Oordeel> van(String maatregel) {
        throw new UnsupportedOperationException("Oordelen");
    }

    /** Judgements on the present version, one per group. */
    public List<Oordeel> geldig(String maatregel) {
        throw new UnsupportedOperationException("Oordelen");
    }

    /** Whether every contributor consented to the present version. */
    public boolean isIngestemd(String maatregel) {
        throw new UnsupportedOperationException("Oordelen");
    }
}
