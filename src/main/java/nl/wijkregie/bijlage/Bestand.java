package nl.wijkregie.bijlage;

/**
 * A file as it came in: nothing of it is trusted yet.
 *
 * @param naam name as the sender told it; can be empty
 */
public record Bestand(String naam, byte[] inhoud) {

    /** Never the name or the content: this could end in a log. */
    @Override
    public String toString() {
        return "Bestand[afgeschermd]";
    }
}
