package nl.wijkregie.wijkbudget;

/**
 * One account as it was read.
 *
 * @param saldo cents
 * @param open false when it takes no money any more: the free rest of a closed year
 */
record Rekening(long id, Plek plek, long saldo, boolean open) {

    boolean is(Rekeningsoort soort) {
        return plek.soort() == soort;
    }
}
