package nl.wijkregie.engine.fout;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries the sentence for the user past the engine's REST services, which would put their own words before it or make
 * it a status 500. Who refuses input inside the engine reports it here; {@link Foutvertaling} reads it on the way out.
 */
public final class LaatsteFout {

    private static final ThreadLocal<@Nullable Gemeld> GEMELD = new ThreadLocal<>();

    private LaatsteFout() {}

    /**
     * Reports why the call of this thread is refused. A later report replaces an earlier one.
     *
     * @param zin one Dutch sentence that says what to do, without personal data of others
     * @param status HTTP status of the answer, 400 or higher
     */
    public static void meld(String zin, int status) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("Geen foutstatus: " + status);
        }
        GEMELD.set(new Gemeld(zin, status));
    }

    static Optional<Gemeld> lees() {
        return Optional.ofNullable(GEMELD.get());
    }

    static void wis() {
        GEMELD.remove();
    }

    record Gemeld(String zin, int status) {}
}
