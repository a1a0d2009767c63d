package nl.wijkregie.betaling;

import org.jspecify.annotations.Nullable;

/**
 * An order that waits for release, as one account sees it.
 *
 * @param belemmering why this account cannot release it now, or null when it can
 */
public record Klaarliggend(
        Betaalopdracht opdracht, @Nullable Belemmering belemmering) {

    public boolean kan() {
        return belemmering == null;
    }
}
