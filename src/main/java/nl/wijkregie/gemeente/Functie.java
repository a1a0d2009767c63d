package nl.wijkregie.gemeente;

/**
 * A function of the municipality or a partner, never a person.
 *
 * @param groep group id, such as {@code kcc} or {@code wijkregisseur-centrum}
 * @param naam name that people read
 * @param email mailbox of the function
 */
public record Functie(String groep, String naam, String email) {}
