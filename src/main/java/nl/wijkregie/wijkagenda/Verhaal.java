package nl.wijkregie.wijkagenda;

/** A story out of the wijk, without names. */
public record Verhaal(long id, String titel, String tekst) {}
