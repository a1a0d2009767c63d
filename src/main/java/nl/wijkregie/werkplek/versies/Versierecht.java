package nl.wijkregie.werkplek.versies;

import java.util.Set;
import nl.wijkregie.toegang.Groep;

/**
 * What an account may do with versions of models.
 *
 * @param leest whether it may see them
 * @param beheert whether it may bring in changes, decide about them and move cases
 */
record Versierecht(boolean leest, boolean beheert) {

    static Versierecht van(Set<String> groepen) {
        boolean beheert = groepen.contains(Groep.PROCESBEHEER);
        return new Versierecht(beheert || groepen.contains(Groep.BEHEER), beheert);
    }
}
