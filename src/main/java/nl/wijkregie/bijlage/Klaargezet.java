package nl.wijkregie.bijlage;

/**
 * A file that was taken in with a form that is not sent yet.
 *
 * @param plaats 1 up to and including {@link Bijlagen#PER_ZAAK}, within the form
 * @param naam cleaned name, ending after its kind
 * @param grootte in bytes
 */
public record Klaargezet(int plaats, String naam, Bestandssoort soort, long grootte) {

    /** Never the name: this could end in a log. */
    @Override
    public String toString() {
        return "Klaargezet[" + plaats + "]";
    }
}
