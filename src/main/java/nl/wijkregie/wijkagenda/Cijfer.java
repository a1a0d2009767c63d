package nl.wijkregie.wijkagenda;

/** A figure. @param waarde of the wijk @param gemiddelde of the municipality; may be empty */
public record Cijfer(long id, String onderwerp, String waarde, String gemiddelde, String bron) {}
