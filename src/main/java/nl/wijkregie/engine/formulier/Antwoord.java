package nl.wijkregie.engine.formulier;

/**
 * One visible, answered question as a person reads it.
 *
 * @param veld key of the field
 * @param vraag label of the field
 * @param antwoord the answer as text: the label of an option, "Ja" or "Nee", otherwise what was filled in
 */
public record Antwoord(String veld, String vraag, String antwoord) {}
