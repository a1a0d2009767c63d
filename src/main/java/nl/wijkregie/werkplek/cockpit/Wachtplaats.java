package nl.wijkregie.werkplek.cockpit;

/**
 * A step of a model at which a case can wait.
 *
 * @param stap id of the element
 * @param naam name in the model, or the id when it has none
 * @param soort kind of step, in Dutch
 * @param deel name of the sub-process in which it lies, or empty
 */
record Wachtplaats(String stap, String naam, String soort, String deel) {}
