package nl.wijkregie.modelbeheer.verhuizing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Moves running cases to another version of their process. Cases that cannot move stay as they are and are named in the
 * report. Whether the caller may do this is for the caller to check.
 */
@Component
public class Verhuizingen {

    /**
     * What a migration would do; changes nothing. Must not be called inside a transaction.
     *
     * @throws VerhuizingGeweigerd when process or version are unknown, or both versions are the same
     */
    public Verhuisproef proef(String proces, int van, int naar) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Starts moving all cases of a version, one after another in the background.
     *
     * @param reden why, at most 500 characters
     * @param account who asks it
     * @return the migration as it begins, with its number
     * @throws VerhuizingGeweigerd as {@link #proef}; or without a reason, without cases, or while another migration of this
     *     process is under way
     */
    public Verhuizing uitvoeren(String proces, int van, int naar, String reden, String account) {
        throw new UnsupportedOperationException("not yet");
    }

    /** All migrations without their cases, the newest first. */
    public List<Verhuizing> lijst() {
        throw new UnsupportedOperationException("not yet");
    }

    /** One migration with its cases; empty when there is none of that number. */
    public Optional<Verhuizing> een(int nummer) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Moves the cases of a migration that still run on its version back to where they came from; a migration of its own.
     *
     * @throws VerhuizingGeweigerd as {@link #uitvoeren}; or when there is no such migration, or none of its cases is left
     */
    public Verhuizing terug(int nummer, String reden, String account) {
        throw new UnsupportedOperationException("not yet");
    }
}
