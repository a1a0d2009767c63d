package nl.wijkregie.herverdeling;

import java.util.List;
import nl.wijkregie.wijkbudget.Potstand;

/**
 * How far a pot is used (ROE-F14).
 *
 * @param percentage part that is committed or paid, whole percents rounded down; 0 when the pot got nothing
 */
record Potgebruik(int percentage) {

    private static final List<Integer> DREMPELS = List.of(80, 100);

    static Potgebruik van(Potstand stand) {
        long gebruikt = stand.gereserveerd() + stand.besteed();
        return new Potgebruik(stand.toegekend() <= 0 ? 0 : (int) (gebruikt * 100 / stand.toegekend()));
    }

    /** The thresholds that are reached, in percents, lowest first. */
    List<Integer> bereikt() {
        return DREMPELS.stream().filter(drempel -> percentage >= drempel).toList();
    }
}
