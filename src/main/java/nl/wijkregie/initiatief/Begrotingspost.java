package nl.wijkregie.initiatief;

/** One line of a resident's budget; amount in cents, not negative. */
public record Begrotingspost(String post, long bedrag) {}
