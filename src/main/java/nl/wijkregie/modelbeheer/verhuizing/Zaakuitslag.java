package nl.wijkregie.modelbeheer.verhuizing;

/**
 * How it went with one case.
 *
 * @param kenmerk reference of the case; of a process without one its id in the engine
 * @param zin Dutch: what changed for its open tasks, or why it stays; "" when there is nothing to say
 */
public record Zaakuitslag(String kenmerk, Uitslag uitslag, String zin) {}
