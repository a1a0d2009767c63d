package nl.wijkregie.engine;

/** A check that a model must pass before it is deployed. */
public interface Modelcontrole {

    /**
     * Checks one file.
     *
     * @param naam name under which it is deployed, such as {@code bpmn/initiatief.bpmn}
     * @throws IllegalArgumentException when it is refused; the message is Dutch and names the element
     */
    void controleer(String naam, byte[] inhoud);
}
