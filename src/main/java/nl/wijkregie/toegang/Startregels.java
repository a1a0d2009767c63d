package nl.wijkregie.toegang;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** What may stand in the body of a start and of a completion besides the answers of the form. */
final class Startregels {

    private static final Set<String> BIJ_START = Set.of("variables", "businessKey", "withVariablesInReturn");
    private static final Set<String> BIJ_VOLTOOIEN = Set.of("variables", "withVariablesInReturn");

    private Startregels() {}

    /** A start takes the answers of the start form; the case's kenmerk is given out by the system. */
    static void starten(Aanroep aanroep) {
        alleen(BIJ_START, aanroep.gegevens());
        if (!aanroep.gegevens().path("businessKey").asText("").isBlank()) {
            throw Geweigerd.onjuist("Laat de businessKey leeg. Het systeem geeft de zaak zelf een kenmerk.");
        }
    }

    /** A completion takes the answers of the task's form. */
    static void alleenVelden(Aanroep aanroep) {
        alleen(BIJ_VOLTOOIEN, aanroep.gegevens());
    }

    private static void alleen(Set<String> namen, JsonNode gegevens) {
        if (!gegevens.isMissingNode() && !gegevens.isObject()) {
            throw Geweigerd.onjuist("De gegevens kloppen niet. Stuur één JSON-object met 'variables'.");
        }
        for (Iterator<Map.Entry<String, JsonNode>> velden = gegevens.fields(); velden.hasNext(); ) {
            Map.Entry<String, JsonNode> veld = velden.next();
            if (!namen.contains(veld.getKey()) && !leeg(veld.getValue())) {
                throw Geweigerd.onjuist("'" + kort(veld.getKey())
                        + "' kan hier niet. Stuur alleen de velden van het formulier, in 'variables'.");
            }
        }
        // The answer would hold all variables of the case, also those that the caller may not read.
        if (gegevens.path("withVariablesInReturn").asBoolean(false)) {
            throw Geweigerd.onjuist("'withVariablesInReturn' kan hier niet. Laat het weg of zet het op false.");
        }
    }

    private static boolean leeg(JsonNode waarde) {
        return waarde.isNull() || waarde.isBoolean() && !waarde.booleanValue() || waarde.isArray() && waarde.isEmpty();
    }

    private static String kort(String naam) {
        String veilig = naam.replaceAll("[^A-Za-z0-9_-]", "");
        return veilig.length() > 40 ? veilig.substring(0, 40) : veilig;
    }
}
