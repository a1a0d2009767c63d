package nl.wijkregie.portaal.site.thema;

/** The theme of the municipality cannot be used; the message says in Dutch what to do. */
class OnjuistThema extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnjuistThema(String melding) {
        super(melding);
    }
}
