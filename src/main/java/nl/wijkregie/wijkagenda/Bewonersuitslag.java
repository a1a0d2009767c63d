package nl.wijkregie.wijkagenda;

import org.jspecify.annotations.Nullable;

/**
 * What residents think of one measure (ROE-G3 step 3).
 *
 * @param prioriteit place that residents gave it, from 1; null when that was not asked
 * @param helpers how many people will help
 */
public record Bewonersuitslag(
        String maatregel, int voor, int tegen, @Nullable Integer prioriteit, int helpers, String toelichting) {}
