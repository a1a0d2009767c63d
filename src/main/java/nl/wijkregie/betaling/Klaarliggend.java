package nl.wijkregie.betaling;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An order that waits for release, as one account sees it.
 *
 * @param rekeningSinds since when the account that it is paid to is on file; null when that is not known, or it is internal
 * @param belemmering why this account cannot release it now, or null when it can
 */
public record Klaarliggend(
        Betaalopdracht opdracht,
        @Nullable LocalDateTime rekeningSinds,
        @Nullable Belemmering belemmering) {

    public boolean kan() {
        return belemmering == null;
    }

    /** What somebody who looks now agrees to when he releases it. */
    public Gezien gezien() {
        return new Gezien(opdracht.id(), rekeningSinds);
    }
}
