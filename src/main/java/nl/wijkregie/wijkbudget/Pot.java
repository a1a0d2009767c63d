package nl.wijkregie.wijkbudget;

/** One pot of money: of a budget year, a wijk and a kind. */
public record Pot(int jaar, String wijk, Potsoort soort) {}
