package nl.wijkregie.werkplek.cockpit;

/** One panel of the start page. */
interface Paneel {

    /** Fixed name, part of the address of its figures. */
    String id();

    /** Heading, as people read it. */
    String titel();

    /** Which of the filters do not count here, or what the figures mean; empty when that goes without saying. */
    String uitleg();

    /**
     * Over which time the figures are, for the name of their file; letters, digits and hyphens. A panel that does not follow
     * the chosen period says so here.
     */
    default String tijd(Paneelvraag vraag) {
        return vraag.zaken().van() + "-" + vraag.zaken().tot();
    }

    /** Whether the chosen period counts here; a panel about now or about a budget year does not ask for it. */
    default boolean metPeriode() {
        return false;
    }

    /** The figures, from {@code nl.wijkregie.cijfers} or the ledger. */
    Cijfertabel cijfers(Paneelvraag vraag);
}
