package nl.wijkregie.wijkbudget;

import org.jspecify.annotations.Nullable;

/**
 * Who makes an entry, and why.
 *
 * @param sleutel unique key of the entry: the same key never books twice
 * @param account who does it; never a name
 * @param functie function in which he does it, as people read it
 * @param reden why, in one sentence without personal data
 * @param mandaat mandate under which it is done, or null when none is needed
 */
public record Aanleiding(
        String sleutel,
        String account,
        String functie,
        String reden,
        @Nullable String mandaat) {

    /** The same, with another key: for a second entry of the same act. */
    public Aanleiding met(String anderSleutel) {
        return new Aanleiding(anderSleutel, account, functie, reden, mandaat);
    }
}
