package nl.wijkregie.cijfers;

/** How many cases are in a phase now. */
public record Faseaantal(int fase, String wijk, long aantal) {}
