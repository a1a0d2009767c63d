package nl.wijkregie.werkplek.jaaroverzicht;

import java.util.List;

/**
 * What indieners think of the contact with the municipality, in averages of one decimal (UTR-6).
 *
 * @param aantal how many told
 * @param wijken those with enough answers only, and without their number: nothing can be worked out about the others
 */
record Ervaringbeeld(long aantal, String gemiddelde, List<Wijkregel> wijken) {

    /** The average of one wijk. */
    record Wijkregel(String naam, String gemiddelde) {}
}
