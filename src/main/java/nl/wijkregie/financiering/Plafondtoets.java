package nl.wijkregie.financiering;

import java.util.OptionalLong;
import nl.wijkregie.gemeente.Plafonds;
import nl.wijkregie.initiatief.Schaal;
import org.jspecify.annotations.Nullable;

/** The most that one case can get from the initiatives pot without the wijkagenda (ROE-F2, ROE-F3). */
public final class Plafondtoets {

    private final Plafonds plafonds;

    public Plafondtoets(Plafonds plafonds) {
        this.plafonds = plafonds;
    }

    /**
     * What can still be granted, in cents; 0 beyond one wijk, which no wijk's pot pays for alone (ROE-B9).
     *
     * @param schaal null counts as a spot: the lowest ceiling
     * @param alToegekend what the case holds of the wijkbudget already, in cents
     */
    public long ruimte(@Nullable Schaal schaal, long alToegekend) {
        OptionalLong plafond = plafonds.voorSchaal(schaal == null ? Schaal.PLEK.code() : schaal.code());
        return Math.max(0, plafond.orElse(0) - alToegekend);
    }

    /** Whether this many cents are more than the ceiling allows; exactly the ceiling is not. */
    public boolean isErboven(@Nullable Schaal schaal, long gevraagd, long alToegekend) {
        return gevraagd > ruimte(schaal, alToegekend);
    }
}
