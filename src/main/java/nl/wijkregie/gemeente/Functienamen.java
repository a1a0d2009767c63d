package nl.wijkregie.gemeente;

/**
 * What the functions are called that exist once per wijk or per cluster; each holds {@code {naam}} where the name of the
 * wijk or cluster belongs.
 */
public record Functienamen(String wijkregisseur, String wijkcoalitie, String cluster, String clustermanager) {

    static final String PLAATS = "{naam}";

    static String vul(String patroon, String naam) {
        return patroon.replace(PLAATS, naam);
    }
}
