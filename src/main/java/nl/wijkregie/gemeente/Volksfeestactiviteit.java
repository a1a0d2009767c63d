package nl.wijkregie.gemeente;

/**
 * A type of activity for which the subsidy Volksfeesten can be asked (ROE-F12).
 *
 * @param maximum the most that one activity of this type gets, in cents, more than zero
 */
public record Volksfeestactiviteit(String code, String naam, long maximum) {}
