package nl.wijkregie.modelbeheer.uitrol;

/** Where a change came from. */
public enum Bron {
    /** The deploy button of the Modeler. */
    MODELER,
    /** Another call of the REST services. */
    REST,
    /** The page with versions. */
    PAGINA,
    /** The folder {@code wijkregie.modellen}. */
    MAP,
    /** The models that come with the program. */
    PROGRAMMA
}
