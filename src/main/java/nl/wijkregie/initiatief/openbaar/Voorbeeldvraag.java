package nl.wijkregie.initiatief.openbaar;

import org.jspecify.annotations.Nullable;

/**
 * Which good examples are asked for.
 *
 * @param wijk code; null for all wijken
 * @param jaar in which they were realised; null for all years
 * @param bladzijde from 1
 * @param perBladzijde how many at most
 */
public record Voorbeeldvraag(
        @Nullable String wijk, @Nullable Integer jaar, int bladzijde, int perBladzijde) {}
