package nl.wijkregie.bericht;

/** A template cannot be used; the message names the template and what is wrong, in Dutch. */
public class OnjuistSjabloon extends RuntimeException {

    OnjuistSjabloon(String sjabloon, String wat) {
        super("Sjabloon '" + sjabloon + "': " + wat);
    }
}
