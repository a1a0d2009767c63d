package nl.wijkregie.werkplek.wijkagenda;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * A form that somebody sent.
 *
 * @param agenda kenmerk of the agenda
 * @param stap task that must be the sender's
 * @param formulier name of the form on the page
 * @param velden what was typed
 */
record Wijziging(
        String agenda,
        String stap,
        String formulier,
        MultiValueMap<String, String> velden,
        HttpServletRequest verzoek) {

    /** Round that the page was about; 0 when the form does not say. */
    int ronde() {
        String ronde = veld("ronde");
        return ronde.matches("[0-9]{1,6}") ? Integer.parseInt(ronde) : 0;
    }

    /** One field without spaces around it; empty when it was not sent. */
    String veld(String naam) {
        List<String> waarden = velden.get(naam);
        return waarden == null || waarden.isEmpty() || waarden.get(0) == null
                ? ""
                : waarden.get(0).strip();
    }

    Invulling geweigerd(String veld, String fout) {
        return new Invulling(formulier, velden, veld, fout);
    }
}
