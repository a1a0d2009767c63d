package nl.wijkregie.toegang;

/** Somebody to whom a task can be given: the account and the name that people read. */
public record Collega(String account, String naam) {}
