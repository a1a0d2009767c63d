package nl.wijkregie.bewaring;

import java.util.List;
import nl.wijkregie.bewaring.Wissing.Gewist;
import nl.wijkregie.initiatief.Uitkomst;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Erases every case whose term has passed, each in a transaction of its own. May be stopped halfway, run again, and run on
 * several nodes at once: what is erased is not erased twice.
 */
@Component
public class Bewaarronde {

    private static final Logger LOG = LoggerFactory.getLogger(Bewaarronde.class);

    private static final int PER_KEER = 100;

    private final Verlopenzaken verlopen;
    private final Wissing wissing;

    Bewaarronde(Verlopenzaken verlopen, Wissing wissing) {
        this.verlopen = verlopen;
        this.wissing = wissing;
    }

    /** One round over all outcomes. A case that fails is logged, stays as it was, and does not hold up the others. */
    public Gewist ruimOp() {
        Gewist gewist = Gewist.NIETS;
        for (Uitkomst uitkomst : Uitkomst.values()) {
            gewist = gewist.plus(ruimOp(uitkomst));
        }
        if (gewist.zaken() > 0) {
            LOG.info(
                    "Term of keeping passed: erased {} cases with {} pieces, {} files and {} messages",
                    gewist.zaken(),
                    gewist.stukken(),
                    gewist.bijlagen(),
                    gewist.berichten());
        }
        return gewist;
    }

    private Gewist ruimOp(Uitkomst uitkomst) {
        Gewist gewist = Gewist.NIETS;
        List<String> zaken = verlopen.met(uitkomst, "", PER_KEER);
        while (!zaken.isEmpty()) {
            for (String kenmerk : zaken) {
                gewist = gewist.plus(wis(kenmerk));
            }
            zaken = verlopen.met(uitkomst, zaken.get(zaken.size() - 1), PER_KEER);
        }
        return gewist;
    }

    private Gewist wis(String kenmerk) {
        try {
            return wissing.wis(kenmerk).orElse(Gewist.NIETS);
        } catch (RuntimeException fout) {
            LOG.error("Case {} could not be erased; the next round tries again", kenmerk, fout);
            return Gewist.NIETS;
        }
    }
}
