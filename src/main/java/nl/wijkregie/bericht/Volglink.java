package nl.wijkregie.bericht;

/** The personal link with which a resident follows a case (ROE-A5). It is made when a message leaves, never stored. */
public interface Volglink {

    /** The full web address, the secret code included: keep it out of logs and tables. */
    String van(String kenmerk);

    /** What a letter says instead: the address, kenmerk and code, each on a line of its own, as people type them over. */
    String opPapier(String kenmerk);
}
