package nl.wijkregie.initiatief;

import org.jspecify.annotations.Nullable;

/**
 * The resident's own account afterwards (ROE-E4, ROE-E5).
 *
 * @param werkelijkeKosten what it cost, in cents
 * @param toestemmingVoorbeeld whether it may be shown as a good example
 * @param rekening bank account, or null
 */
public record Verantwoording(
        String verslag,
        long werkelijkeKosten,
        boolean toestemmingVoorbeeld,
        @Nullable Rekening rekening) {}
