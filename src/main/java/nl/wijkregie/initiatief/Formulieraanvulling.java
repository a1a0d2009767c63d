package nl.wijkregie.initiatief;

import java.util.Map;

/** What another room has to say on the forms of a case, such as the grant; empty texts hide their field. */
public interface Formulieraanvulling {

    /** Texts by name of the field. */
    Map<String, Object> gegevens(String kenmerk);
}
