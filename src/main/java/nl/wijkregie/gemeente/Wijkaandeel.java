package nl.wijkregie.gemeente;

/** The adopted share of one wijk in a year's wijkbudget, in cents: {@code wijkbudget = wijkagenda + initiatieven}. */
public record Wijkaandeel(String wijk, long wijkbudget, long wijkagenda, long initiatieven) {}
