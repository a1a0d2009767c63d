package nl.wijkregie.cijfers;

import org.jspecify.annotations.Nullable;

/**
 * How many cases have the same wijk, kind and outcome.
 *
 * @param wijk code
 * @param soort code of the kind, {@link Cijfervraag#ONBEPAALD} when it is not known
 * @param uitkomst code of the outcome; null where outcomes are not told apart
 */
public record Zaakaantal(
        String wijk, String soort, @Nullable String uitkomst, long aantal) {}
