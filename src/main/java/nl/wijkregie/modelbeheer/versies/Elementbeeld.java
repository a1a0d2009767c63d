package nl.wijkregie.modelbeheer.versies;

import java.util.Map;

/**
 * An element of a process, without how it is drawn.
 *
 * @param soort what people call its kind, with the article
 * @param naam what they read on it, or its id
 * @param onderdeel id of the sub-process that it is in; "" when it is in none
 * @param onderdeelnaam what people read on that
 * @param kenmerken all its settings, in the order of the file
 */
record Elementbeeld(
        String id, String soort, String naam, String onderdeel, String onderdeelnaam, Map<String, String> kenmerken) {

    /** As it stands in a sentence. */
    String aanduiding() {
        return soort + " " + Kenmerkverschil.kort(naam);
    }
}
