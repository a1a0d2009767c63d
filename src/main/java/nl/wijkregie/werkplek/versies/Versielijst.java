package nl.wijkregie.werkplek.versies;

import java.util.List;

/**
 * A part of the versions, newest first.
 *
 * @param totaal how many there are in all
 * @param vanaf how many were passed over
 */
record Versielijst(int totaal, int vanaf, List<Versiebeeld> versies) {}
