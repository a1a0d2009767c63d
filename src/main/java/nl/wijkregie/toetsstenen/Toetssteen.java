package nl.wijkregie.toetsstenen;

/** One test of the policy. */
public interface Toetssteen {

    /** Name that people read, such as {@code Draagvlak}. */
    String naam();

    /** Id of the policy rule, such as {@code ROE-D1 (2)}. */
    String regel();

    Toetsresultaat toets(Orientatie orientatie);
}
