package nl.wijkregie.betaling;

/** Asks for the account number that a payment waits for. */
interface Rekeningvraag {

    void stel(String kenmerk);
}
