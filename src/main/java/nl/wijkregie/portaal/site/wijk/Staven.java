package nl.wijkregie.portaal.site.wijk;

import java.util.ArrayList;
import java.util.List;

/**
 * Small columns, one a year, that show a trend; their numbers stand beside them as text.
 *
 * @param breedte width of the drawing, in its own units
 */
public record Staven(List<Staaf> staven, int breedte) {

    /** Height of the drawing, in its own units. */
    public static final int HOOGTE = 40;

    private static final int STAP = 24;
    private static final int DIKTE = 18;

    public Staven {
        staven = List.copyOf(staven);
    }

    /** @param grootste the greatest of all drawings that stand together, so that they can be compared */
    static Staven van(List<Long> waarden, long grootste) {
        List<Staaf> staven = new ArrayList<>();
        for (int nummer = 0; nummer < waarden.size(); nummer++) {
            long waarde = waarden.get(nummer);
            // A line at the bottom shows that there was a year, also when nothing happened in it.
            long hoogte = waarde <= 0 ? 1 : Math.max(3, Math.round((double) HOOGTE * waarde / grootste));
            staven.add(new Staaf((long) nummer * STAP, HOOGTE - hoogte, DIKTE, hoogte));
        }
        return new Staven(staven, Math.max(STAP, waarden.size() * STAP));
    }

    /** One column. */
    public record Staaf(long x, long y, long breedte, long hoogte) {}
}
