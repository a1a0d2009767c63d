package nl.wijkregie.modelbeheer.verhuizing;

/**
 * How often a step of one version is going on now.
 *
 * @param stap id of the element in the model
 * @param naam what a person reads on it, or its id
 * @param aantal how often; a case that is at two steps counts at both
 */
public record Stapbezetting(String stap, String naam, long aantal) {}
