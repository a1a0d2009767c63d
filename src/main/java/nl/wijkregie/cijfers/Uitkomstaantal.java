package nl.wijkregie.cijfers;

/** How many cases ended with an outcome, by its code. */
public record Uitkomstaantal(String uitkomst, long aantal) {}
