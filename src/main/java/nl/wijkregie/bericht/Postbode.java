package nl.wijkregie.bericht;

/** Brings a mail to its reader's mail server. */
@FunctionalInterface
interface Postbode {

    /** @throws BerichtNietVerzonden when it was not accepted; without address, name or text */
    void bezorg(Poststuk stuk);
}
