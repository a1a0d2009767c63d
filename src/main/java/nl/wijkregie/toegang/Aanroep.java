package nl.wijkregie.toegang;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * One call of the engine's REST services as the allow list sees it.
 *
 * @param methode HTTP method, upper case
 * @param pad path as {@link Restpad} gives it
 * @param account who calls
 * @param groepen ids of the caller's groups
 * @param gegevens body; a missing node when there is none or it is no JSON
 */
record Aanroep(String methode, String pad, String account, Set<String> groepen, JsonNode gegevens) {

    boolean heeft(String groep) {
        return groepen.contains(groep);
    }

    /** Part of the path between slashes, counted from 0. */
    String deel(int nummer) {
        return pad.substring(1).split("/")[nummer];
    }
}
